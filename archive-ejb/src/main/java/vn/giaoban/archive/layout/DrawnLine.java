package vn.giaoban.archive.layout;

import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;

/**
 * A thin horizontal line drawn in the middle under a paragraph, as long as asked. It is a shape: an underline would break
 * with the words, and a border would be as long as the column.
 */
final class DrawnLine {
    private static final double THICKNESS_PT = 0.75;

    // DrawingML for today's word processors, VML for those that do not know it.
    private static final String SHAPE = """
            <mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
             xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
             xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
             xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
             xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
             xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
            <mc:Choice Requires="wps"><w:drawing>
            <wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="251659264" behindDoc="0"
             locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>
            <wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH>
            <wp:positionV relativeFrom="paragraph"><wp:posOffset>%1$d</wp:posOffset></wp:positionV>
            <wp:extent cx="%2$d" cy="0"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>
            <wp:docPr id="1" name="Line 1" descr=""/><wp:cNvGraphicFramePr/>
            <a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
            <wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%2$d" cy="0"/></a:xfrm>
            <a:prstGeom prst="line"><a:avLst/></a:prstGeom>
            <a:ln w="%3$d"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>
            </a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>
            <mc:Fallback><w:pict><v:line id="Line1" from="0,0" to="%4$s,0" strokecolor="black" strokeweight="%5$s"
             style="position:absolute;z-index:251659264;mso-position-horizontal:center;\
            mso-position-horizontal-relative:text;margin-top:%6$s;mso-position-vertical-relative:text"/></w:pict>
            </mc:Fallback></mc:AlternateContent>
            """;

    private DrawnLine() {}

    /** Draws a line of that length, that far below the paragraph's upper edge. */
    static void under(XWPFParagraph paragraph, double lengthPt, double belowPt) {
        String shape = SHAPE.formatted(
                Measure.emu(belowPt),
                Measure.emu(lengthPt),
                Measure.emu(THICKNESS_PT),
                points(lengthPt),
                points(THICKNESS_PT),
                points(belowPt));
        try (XmlCursor from = XmlObject.Factory.parse(shape.replace("\n", "")).newCursor();
                XmlCursor to = paragraph.getCTP().addNewR().newCursor()) {
            from.toFirstChild();
            to.toEndToken();
            from.copyXml(to);
        } catch (XmlException e) {
            throw new IllegalStateException("The drawing of the line is no XML", e);
        }
    }

    private static String points(double points) {
        return String.format(Locale.ROOT, "%.2fpt", points);
    }
}
