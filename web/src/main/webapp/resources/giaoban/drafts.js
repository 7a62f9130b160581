/* What is typed into a long form is kept on the server a moment later, and put back when the form is opened again. What was
   typed after the session was lost waits in this window until the same person has signed in again. */
(function () {
  "use strict";
  const STASH = "giaoban.typed";
  const PAUSE = 500;
  const seen = new WeakSet();
  const states = new Map();
  let timer = 0;
  let filling = false;
  let touched = false;

  const fromSignIn = () => document.referrer.includes("/login");
  const who = () => document.querySelector("[data-by]").dataset.by;
  const stateOf = (form) => {
    const place = form && form.querySelector("[data-kept]");
    return place && states.get(place.dataset.kept);
  };

  function parse(text) {
    try {
      return JSON.parse(text || "null");
    } catch (e) {
      return null;
    }
  }

  /* A field that decides which others there are is no part of what is kept. */
  function typed(field) {
    return field.name && !["hidden", "file", "submit", "button", "password"].includes(field.type) && !field.closest("[data-kept], [data-unkept]");
  }

  function read(form) {
    const fields = {};
    for (const field of form.elements) {
      if (!typed(field)) continue;
      if (field.type === "checkbox" || field.type === "radio") {
        fields[field.name] = fields[field.name] || [];
        if (field.checked) fields[field.name].push(field.value);
      } else {
        fields[field.name] = field.value;
      }
    }
    return JSON.stringify(fields);
  }

  /* Fills what is there; a field that only appears after another was ticked is filled when it appears. */
  function fill(state) {
    filling = true;
    const filled = new Set();
    for (const field of Array.from(state.form.elements)) {
      if (!typed(field) || !(field.name in state.waiting)) continue;
      const kept = state.waiting[field.name];
      if (Array.isArray(kept)) {
        /* Pressed, not set: Faces hears of a box by the click. */
        if (field.checked !== kept.includes(field.value)) field.click();
      } else if (field.value !== kept) {
        field.value = kept;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
      filled.add(field.name);
    }
    filled.forEach((name) => delete state.waiting[name]);
    filling = false;
  }

  /* A form that was sent and came back has its words from the server; one that is opened gets those that were kept. */
  function open(place, failed) {
    const form = place.closest("form");
    const key = place.dataset.kept;
    const before = states.get(key);
    const state = { key: key, form: form, waiting: {}, dirty: false, submitted: false };
    states.set(key, state);
    seen.add(place);
    if (before && before.submitted) {
      state.dirty = failed && before.dirty;
      if (state.dirty) later(state);
      return;
    }
    const stash = parse(sessionStorage.getItem(STASH));
    const own = stash && stash.form === key && stash.by === who();
    state.waiting = parse(own ? stash.content : place.dataset.content) || {};
    fill(state);
    if (own) {
      sessionStorage.removeItem(STASH);
      later(state);
    }
  }

  function openAll(failed) {
    document.querySelectorAll("[data-kept]").forEach(function (place) {
      const state = states.get(place.dataset.kept);
      if (!seen.has(place)) open(place, failed);
      else if (Object.keys(state.waiting).length) fill(state);
    });
  }

  /* What waited and belongs to no form of this page goes to the server, unless it was sent or is another person's. Then the
     page is shown anew, so that it speaks of it; but not under the hands of somebody who has begun to do something. */
  function settle() {
    const stash = parse(sessionStorage.getItem(STASH));
    if (!stash) return;
    const here = Array.from(document.querySelectorAll("[data-kept]")).some((place) => place.dataset.kept === stash.form);
    if (stash.by !== who() || (stash.submitted && !fromSignIn())) {
      sessionStorage.removeItem(STASH);
    } else if (!here) {
      send(stash.form, stash.content, function () {
        sessionStorage.removeItem(STASH);
        if (fromSignIn() && !touched) window.location.reload();
      });
    }
  }

  function send(form, content, then) {
    document.getElementById("keeper:name").value = form;
    document.getElementById("keeper:content").value = content;
    window.giaobanKept = then || null;
    window.giaobanKeep();
  }

  function later(state) {
    state.dirty = true;
    state.submitted = false;
    clearTimeout(timer);
    timer = setTimeout(() => state.form.isConnected && !state.submitted && send(state.key, read(state.form)), PAUSE);
  }

  function changed(e) {
    const state = !filling && e.target.form && typed(e.target) && stateOf(e.target.form);
    if (state) later(state);
  }

  ["pointerdown", "keydown"].forEach((kind) => document.addEventListener(kind, () => { touched = true; }, { capture: true, once: true }));
  document.addEventListener("input", changed);
  document.addEventListener("change", changed);

  document.addEventListener("click", function (e) {
    const button = e.target.closest("button");
    const state = button && stateOf(button.form);
    if (!state) return;
    if (button.dataset.forget) {
      clearTimeout(timer);
      state.dirty = false;
      sessionStorage.removeItem(STASH);
      send(button.dataset.forget, "", () => window.location.reload());
    } else if (button.type === "submit") {
      clearTimeout(timer);
      state.submitted = true;
    }
  }, true);

  window.addEventListener("pagehide", function () {
    states.forEach(function (state) {
      if (state.dirty && state.form.isConnected) {
        sessionStorage.setItem(STASH, JSON.stringify({ form: state.key, by: who(), content: read(state.form), submitted: state.submitted }));
      }
    });
  });

  function begin() {
    settle();
    openAll(false);
    jQuery(document).on("pfAjaxComplete", (e, xhr, settings, args) => openAll(Boolean(args && args.validationFailed)));
  }
  /* Not before the page's own listeners are there: a box that is ticked by us must open what it opens. */
  jQuery(() => setTimeout(begin, 0));

  /* Whoever works in the page without asking the server for anything keeps the session all the same. */
  let asked = Date.now();
  function alive() {
    const idle = Number(document.querySelector("[data-idle]").dataset.idle);
    if (Date.now() - asked < idle / 3) return;
    asked = Date.now();
    send("", "");
  }
  ["keydown", "pointerdown", "wheel", "touchstart"].forEach((kind) => document.addEventListener(kind, alive, { passive: true }));
})();
