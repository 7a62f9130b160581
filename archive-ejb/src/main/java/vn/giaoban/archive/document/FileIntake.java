package vn.giaoban.archive.document;

import jakarta.enterprise.context.Dependent;
import vn.giaoban.archive.rule.Refusal;

/** Takes files in: rules for uploads, content store, reader, secrecy guard. One refused file refuses the whole document. */
@Dependent
class FileIntake {

    TakenFile take(UploadedFile file, String notSecretBecause) {
        throw Refusal.invalid("file.notRead", file.name());
    }

    TakenFile keep(Rendered rendered) {
        throw Refusal.invalid("file.notRead", rendered.fileName());
    }

    void guard(String text, String notSecretBecause) {
        // Nothing is guarded until the guard is here.
    }
}
