package vn.giaoban.archive.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import vn.giaoban.archive.access.Circulation;
import vn.giaoban.archive.intake.SecrecyGuard;

/** Puts a document that was just written into the archive, frozen. */
@Dependent
class Archiving {

    @Inject
    Shelf shelf;

    @Inject
    Headings headings;

    @Inject
    FileIntake intake;

    @Inject
    SecrecyGuard guard;

    @Inject
    DocumentViews views;

    @Inject
    Changes changes;

    @Inject
    Relating relating;

    DocumentView archive(DocumentDetails details, Circulation circulation, Rendered rendered, String by) {
        guard.refuse(details.subject(), String.join("\n", rendered.pages()));
        Document document =
                new Document(headings.understand(details), null, shelf.profileOf(circulation), by, changes.now());
        document.freeze();
        shelf.put(document, List.of(intake.keep(rendered)), "");
        changes.note("document.issue", document, details.number() + " [" + circulation + "]");
        return views.view(document, List.of());
    }

    DocumentView relate(long id, List<NewRelation> relations) {
        Document document = shelf.existing(id);
        for (NewRelation relation : relations) {
            relating.relate(document, shelf.existing(relation.targetId()), relation);
        }
        shelf.write();
        return views.view(document, shelf.relations(document));
    }
}
