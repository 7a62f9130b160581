package vn.giaoban.archive.search.restoration;

import jakarta.enterprise.context.ApplicationScoped;
import vn.giaoban.archive.search.MarkRestoration;

/** What was learnt so far; empty at the start of the house, and whole again some seconds later. */
@ApplicationScoped
class LearntMarks implements MarkRestoration {

    private volatile SyllableModel model = new SyllableModel();

    @Override
    public String restore(String typed) {
        return model.restore(typed);
    }

    SyllableModel model() {
        return model;
    }

    /** Has what was learnt anew take the place of what was learnt before. */
    void use(SyllableModel learnt) {
        model = learnt;
    }
}
