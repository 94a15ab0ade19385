// Glasshouse, default theme. Everything here only adds to a page that is complete without it:
// 1. a click on a figure shows the report's own text with the line marked, 2. buttons copy an address or a citation,
// 3. the search box wakes the script that searches.
// All words come from data attributes of <body>, so that the theme's i18n files stay the only place for them.
"use strict";
(() => {
  const words = document.body.dataset;

  // Page-wide messages for screen readers; it must be in the page before it is filled.
  const status = element("p", { className: "vh", role: "status" });
  document.body.append(status);

  function element(name, properties = {}, ...children) {
    const made = document.createElement(name);
    Object.assign(made, properties);
    if (properties.role) made.setAttribute("role", properties.role);
    made.append(...children);
    return made;
  }

  // ---- 1. The source dialog ----------------------------------------------------------------------------------------

  const texts = new Map(); // address of a file → promise of its lines; an agency's page links to several files
  let dialog = null; // made at the first click: most visits never need it
  let shown = ""; // address of the file whose lines stand in the dialog
  let marked = null; // the line marked in it

  function linesOf(address) {
    if (!texts.has(address)) {
      const lines = fetch(address).then((answer) => {
        if (!answer.ok) throw new Error(String(answer.status));
        return answer.text();
      }).then((text) => text.split("\n").map((line) => line.replace(/\r$/, ""))); // lines as the build counts them: LF ends one
      lines.catch(() => texts.delete(address)); // a failure is not remembered: the line may be back at the next click
      texts.set(address, lines);
    }
    return texts.get(address);
  }

  function makeDialog() {
    const parts = {
      title: element("h2", { id: "source-title", textContent: words.sourceTitle }),
      place: element("span", { role: "status" }),
      close: element("button", { type: "button", textContent: words.sourceClose }),
      // list-style: none would take the role away in Safari; a list that scrolls must be in reach of the keyboard
      list: element("ol", { role: "list", tabIndex: 0 }),
      open: element("a", { textContent: words.sourceOpen }),
      cite: element("a", { textContent: words.sourceCite }),
    };
    parts.box = element("dialog", { className: "source" },
      element("header", {}, parts.title, parts.place, parts.close), parts.list, element("footer", {}, parts.open, " ", parts.cite));
    parts.cite.addEventListener("click", () => {
      parts.opener = null; // the focus goes with the address
      parts.box.close();
    });
    for (const part of [parts.box, parts.list]) part.setAttribute("aria-labelledby", "source-title");
    parts.close.addEventListener("click", () => parts.box.close());
    parts.box.addEventListener("click", (event) => {
      if (event.target === parts.box) parts.box.close(); // the backdrop counts as the dialog itself
    });
    parts.box.addEventListener("close", () => parts.opener?.focus({ preventScroll: true }));
    document.body.append(parts.box);
    return parts;
  }

  function unmark() {
    if (!marked) return;
    marked.classList.remove("marked");
    marked.removeAttribute("aria-current");
    marked.removeAttribute("tabindex");
    marked.textContent = marked.textContent; // drops <mark>; the text is the same
    marked = null;
  }

  // Marks a line, and in it the cell that starts at `column` (from 1, in Unicode scalars as the build counts them).
  function mark(item, column) {
    marked = item;
    item.classList.add("marked");
    item.setAttribute("aria-current", "true");
    item.tabIndex = -1;
    if (!(column > 0)) return;
    const scalars = Array.from(item.textContent);
    const start = Math.min(column - 1, scalars.length);
    let end = scalars.indexOf("\t", start + 1);
    if (end < 0) end = scalars.length;
    const before = scalars.slice(0, start).join("");
    const cell = scalars.slice(start, end).join("");
    const lead = cell.match(/^\s*/)[0]; // \s holds the no-break and the full-width space that fill blank cells
    const ink = cell.trim();
    item.replaceChildren(before + lead, element("mark", { textContent: ink }),
      cell.slice(lead.length + ink.length) + scalars.slice(end).join(""));
  }

  function show(link, lines) {
    dialog ??= makeDialog();
    const { box, list } = dialog;
    const number = Number(link.dataset.line);
    unmark();
    if (shown !== link.href) {
      const all = document.createDocumentFragment();
      // textContent, never markup: the text is somebody else's
      for (const line of lines) all.append(element("li", { textContent: line }));
      list.replaceChildren(all);
      shown = link.href;
    }
    dialog.opener = link;
    dialog.open.href = link.href;
    const cell = link.closest("td[id]"); // only a cell of this page has an address here
    dialog.cite.hidden = !cell || !document.getElementById("cite");
    dialog.cite.href = `#${encodeURIComponent(cell?.id ?? "")}`;
    dialog.place.textContent = "";
    if (!box.open) box.showModal();
    const item = list.children[number - 1];
    if (!item) return; // a line the file does not have: the text is still worth showing
    mark(item, Number(link.dataset.col));
    // The focus goes to the line: a screen reader reads it, and the arrow keys scroll from there.
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: "center", behavior: "instant" });
    dialog.place.textContent = (words.sourceLine ?? "").replace("{line}", number);
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[data-line]");
    const ordinary = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!link || !ordinary || event.defaultPrevented || !window.HTMLDialogElement) return;
    event.preventDefault();
    link.setAttribute("aria-busy", "true");
    linesOf(link.href).then((lines) => show(link, lines)).catch(() => {
      status.textContent = words.sourceFailed ?? "";
      location.assign(link.href);
    }).finally(() => link.removeAttribute("aria-busy"));
  });

  // ---- 2. Copy buttons ---------------------------------------------------------------------------------------------

  // The clipboard exists only on https and localhost; elsewhere the buttons stay hidden.
  if (navigator.clipboard) {
    for (const button of document.querySelectorAll("button[data-copy]")) {
      const label = button.textContent;
      let timer = 0;
      button.hidden = false;
      button.addEventListener("click", async () => {
        const value = button.dataset.copy;
        // "#id" stands for the address of that place
        const text = value.startsWith("#") ? new URL(value, location.href).href : value;
        try {
          await navigator.clipboard.writeText(text);
        } catch {
          return; // not allowed: the button keeps its words, so nothing is claimed that did not happen
        }
        button.textContent = status.textContent = words.copied ?? label;
        clearTimeout(timer);
        timer = setTimeout(() => {
          button.textContent = label;
          status.textContent = "";
        }, 2000);
      });
    }
  }

  // ---- Citations: they name the table, cell or finding that the address names, and the day ---------------------------

  function cite() {
    let id = "";
    try {
      id = decodeURIComponent(location.hash.slice(1));
    } catch { /* no address of ours */ }
    const isPlace = id !== "cite" && document.getElementById(id);
    for (const citation of document.querySelectorAll("[data-cite]")) {
      const address = citation.querySelector(".cite-address");
      address.textContent = address.textContent.split("#")[0] + (isPlace ? `#${id}` : "");
      const day = citation.querySelector(".cite-day");
      if (day) day.textContent = new Date().toLocaleDateString("sv"); // YYYY-MM-DD, as the reader's calendar says
      citation.nextElementSibling.dataset.copy = citation.textContent;
    }
  }
  addEventListener("hashchange", cite);
  cite();

  // Which build it is, stands in a file of its own, asked for when the citation comes in sight.
  const cited = document.querySelector("section[data-build]");
  if (cited?.querySelector("span[data-build]")) {
    new IntersectionObserver(async (entries, observer) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      const answer = await fetch(cited.dataset.build).catch(() => null);
      const build = answer?.ok ? (await answer.text()).trim() : "";
      if (!/^[0-9a-f]{12}$/.test(build)) return;
      for (const gap of cited.querySelectorAll("span[data-build]")) gap.textContent = gap.dataset.build + build;
      cite();
    }, { rootMargin: "300px" }).observe(cited);
  }

  // ---- 3. Search ---------------------------------------------------------------------------------------------------

  const box = document.querySelector("#q, .site-search input");

  // The script that searches comes with the first need of it; the search page brings it along itself.
  function wake() {
    if (!words.searchScript || [...document.scripts].some((one) => one.src.endsWith(words.searchScript))) return;
    document.head.append(element("script", { src: words.searchScript }));
  }

  box?.addEventListener("focus", wake, { once: true });
  if (box && document.activeElement === box) wake();
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.closest?.("input, textarea, select, [contenteditable], dialog");
    if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey || !box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
})();
