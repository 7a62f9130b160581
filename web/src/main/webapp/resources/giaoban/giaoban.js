/* Small manners of the frame. Everything works without them except opening the menu on a phone. */
(function () {
  "use strict";
  const byId = (id) => document.getElementById(id);

  function menu(open) {
    const side = byId("side"), burger = byId("burger");
    if (!side || !burger) return;
    side.classList.toggle("open", open);
    burger.setAttribute("aria-expanded", String(open));
    if (open) side.querySelector("a").focus();
  }

  document.addEventListener("click", function (e) {
    if (e.target.closest("#burger")) {
      menu(byId("burger").getAttribute("aria-expanded") !== "true");
      return;
    }
    const me = document.querySelector("details.me[open]");
    if (me && !me.contains(e.target)) me.removeAttribute("open");
    if (e.target.closest("[data-print]")) window.print();
    const to = e.target.closest("[data-span]");
    if (to) show(to.getAttribute("data-span"), true);
    const from = e.target.closest(".source .span[data-key]");
    if (from && from.getAttribute("data-key") && String(window.getSelection()) === "") clause(from.getAttribute("data-key"));
  });

  document.addEventListener("focusin", function (e) {
    const row = e.target.closest(".drafted[data-clause]");
    if (row) show(row.getAttribute("data-clause"));
  });

  /* The upload button of PrimeFaces has a name and no role; a group may have one. Its messages are alerts inside a list,
     and alerts are no list entries. */
  function nameParts() {
    document.querySelectorAll(".ui-fileupload-choose").forEach((e) => e.setAttribute("role", "group"));
    document.querySelectorAll(".ui-messages ul").forEach((e) => e.setAttribute("role", "presentation"));
  }
  document.addEventListener("DOMContentLoaded", nameParts);
  nameParts();
  if (window.jQuery) jQuery(document).on("pfAjaxComplete", nameParts);

  /* On a phone the hits come before the ways to narrow them. */
  document.addEventListener("DOMContentLoaded", function () {
    const narrow = document.querySelector(".facets > details");
    if (narrow && window.matchMedia("(max-width: 56rem)").matches) narrow.removeAttribute("open");
  });

  /* A field with a complaint beside it says so to every reader, and names the complaint. */
  function markWrong() {
    document.querySelectorAll(".field .ui-message-error").forEach(function (complaint) {
      const field = complaint.closest(".field").querySelector("input:not([type=hidden]), select, textarea");
      if (!field) return;
      field.setAttribute("aria-invalid", "true");
      field.setAttribute("aria-describedby", complaint.id);
    });
  }

  /* Whoever sent something that was refused finds himself at the first wrong field, or at the reason of the refusal. */
  function toWhatIsWrong() {
    const shown = (e) => e.offsetParent !== null;
    const dialog = Array.from(document.querySelectorAll(".ui-dialog")).filter(shown).pop();
    const within = dialog || document;
    const field = Array.from(within.querySelectorAll("[aria-invalid=true]")).find(shown);
    const box = Array.from(within.querySelectorAll(".ui-messages-error")).find(shown);
    if (field) {
      field.focus();
    } else if (box) {
      box.setAttribute("tabindex", "-1");
      box.focus();
    }
  }

  document.addEventListener("DOMContentLoaded", function () {
    markWrong();
    if (document.querySelector(".field .ui-message-error")) toWhatIsWrong();
    if (!window.jQuery) return;
    jQuery(document).on("pfAjaxComplete", function (e, xhr, settings, args) {
      markWrong();
      if (args && args.validationFailed) setTimeout(toWhatIsWrong, 0);
    });
  });

  /* From a span of the source text to the clause that was drafted from it. */
  function clause(key) {
    const row = document.querySelector('.drafted[data-clause="' + CSS.escape(key) + '"]');
    if (!row) return;
    row.scrollIntoView({ block: "center" });
    row.querySelector("textarea").focus({ preventScroll: true });
  }

  /* Brings a span of the source text into view beside the clause that was drafted from it; asked for, also on a phone,
     where the text stands above. */
  function show(key, asked) {
    document.querySelectorAll(".span.on, .drafted.on").forEach((s) => s.classList.remove("on"));
    document.querySelectorAll('.drafted[data-clause="' + CSS.escape(key) + '"]').forEach((row) => row.classList.add("on"));
    const spans = document.querySelectorAll('.span[data-key="' + CSS.escape(key) + '"]');
    spans.forEach((s) => s.classList.add("on"));
    if (spans.length) {
      const box = spans[0].closest(".body");
      if (box) box.scrollTop += spans[0].getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
      const at = spans[0].getBoundingClientRect();
      if (asked && (at.top < 0 || at.bottom > window.innerHeight)) {
        spans[0].closest(".source").scrollIntoView({ block: "center" });
        const back = spans[0].querySelector(".ref");
        if (back) back.focus({ preventScroll: true });
      }
    }
  }

  /* Whether the field that an ajax request speaks for is still on the page. */
  if (window.PrimeFaces) PrimeFaces.giaoban = {
    there: function (cfg) {
      const field = typeof cfg.source === "string" ? byId(cfg.source) : cfg.source;
      return document.documentElement.contains(field);
    },
    /* What was read in a file goes into fields that nobody has filled, not even while it was read. */
    fill: function () {
      document.querySelectorAll("[data-read-for]").forEach(function (read) {
        const field = byId(read.dataset.readFor);
        if (!field || (field.value && field.value !== read.dataset.unless)) return;
        field.value = read.dataset.value;
        ["input", "change"].forEach((kind) => field.dispatchEvent(new Event(kind, { bubbles: true })));
      });
    }
  };

  /* What had the focus last, by its id: an answer may put another element of that id in its place, or take it away. */
  let last = null;
  document.addEventListener("focusin", function (e) {
    if (e.target.id && !e.target.closest(".ui-dialog")) last = e.target.id;
  });

  /* After an answer the keyboard stands where it stood, else where the work goes on; never at the top of the page. */
  function stand() {
    if (document.activeElement && document.activeElement !== document.body) return;
    const same = last && byId(last);
    const next = same && same.offsetParent ? same : document.querySelector("[data-focus]") || byId("main");
    if (next) next.focus();
  }
  if (window.jQuery) jQuery(document).on("pfAjaxComplete", () => window.setTimeout(stand, 60));

  document.addEventListener("keydown", function (e) {
    if (e.key === "Escape") {
      const me = document.querySelector("details.me[open]");
      if (me) {
        me.removeAttribute("open");
        me.querySelector("summary").focus();
      }
      if (byId("burger") && byId("burger").getAttribute("aria-expanded") === "true") {
        menu(false);
        byId("burger").focus();
      }
    }
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
    if (e.key === "/" && !typing && !e.ctrlKey && !e.metaKey && !e.altKey) {
      const find = byId("find");
      if (find) {
        e.preventDefault();
        find.focus();
      }
    }
  });
})();
