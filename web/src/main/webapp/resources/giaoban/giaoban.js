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
    const to = e.target.closest("[data-span]");
    if (to) show(to.getAttribute("data-span"));
  });

  document.addEventListener("focusin", function (e) {
    const row = e.target.closest(".drafted[data-clause]");
    if (row) show(row.getAttribute("data-clause"));
  });

  /* The upload button of PrimeFaces has a name and no role; a group may have one. */
  function nameUploads() {
    document.querySelectorAll(".ui-fileupload-choose").forEach((e) => e.setAttribute("role", "group"));
  }
  document.addEventListener("DOMContentLoaded", nameUploads);
  nameUploads();
  if (window.jQuery) jQuery(document).on("pfAjaxComplete", nameUploads);

  /* Brings a span of the source text into view beside the clause that was drafted from it. */
  function show(key) {
    document.querySelectorAll(".span.on").forEach((s) => s.classList.remove("on"));
    const spans = document.querySelectorAll('.span[data-key="' + CSS.escape(key) + '"]');
    spans.forEach((s) => s.classList.add("on"));
    if (spans.length) {
      const box = spans[0].closest(".body");
      if (box) box.scrollTop += spans[0].getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
    }
  }

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
