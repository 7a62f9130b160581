package vn.giaoban.archive.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import vn.giaoban.archive.rule.Refusal;

/** Looks at files that nobody has handed in, before they may wait for somebody. It asks for no right: nobody is there. */
@Dependent
public class FoundFiles {

    @Inject
    FileIntake intake;

    /**
     * Reads a file and keeps nothing of it.
     *
     * @return what was read in it
     * @throws Refusal INVALID what the rules for files and the secrecy guard refuse on entering
     */
    public TextState examine(UploadedFile file) {
        return intake.examine(file).state();
    }
}
