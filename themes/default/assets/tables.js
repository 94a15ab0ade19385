// Glasshouse, default theme: what only adds to comparison pages, which are complete without it.
// 1. the table of a year: sort, filter, pick columns, save; 2. the compare tool. The choice is kept in the address.
// All words come from data attributes, all figures from the JSON files beside the pages.
"use strict";
(() => {
  const number = (value) => typeof value === "number";
  const isRatio = (cell) => Array.isArray(cell) && cell.length > 1;
  const isDoubtful = (cell) => Array.isArray(cell) && cell.length !== 2;
  // A cell as a number to sort and draw by; null for every state without one.
  const size = (cell) => number(cell) ? cell : isRatio(cell) ? cell[0] / cell[1] : Array.isArray(cell) ? cell[0] : null;

  // As the build prints shares: a fraction from a whole below ten, else one decimal, half up.
  function ratio([n, d]) {
    if (d < 10) return `${n}/${d}`;
    const tenths = Math.floor((2000 * n + d) / (2 * d));
    return `${Math.floor(tenths / 10)}.${tenths % 10}%`;
  }

  const words = (cell, data) => isRatio(cell) ? ratio(cell) : number(cell) ? String(cell)
    : Array.isArray(cell) ? String(cell[0]) : data[cell ?? "r"] ?? "";

  function make(name, properties = {}, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  const json = (address) => fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  });

  // A table cell with its figure linked to where it stands; blank and other states look as in the page's own tables.
  function cellOf(cell, address, data, greatest) {
    const made = make("td", { className: "n" });
    if (isDoubtful(cell)) made.classList.add("off");
    const state = { b: "blank", p: "placeholder", u: "unreadable", x: "absent", n: "zero", r: "blank" }[cell];
    if (state) made.classList.add(state);
    const value = size(cell);
    if (value === 0 && !isRatio(cell)) made.classList.add("zero");
    if (value > 0 && greatest > 0) made.classList.add("w" + Math.max(1, Math.min(10, Math.round(value * 10 / greatest))));
    const sign = { b: "—", p: "", u: "", x: "×" }[cell];
    const link = make("a", { href: address });
    if (sign === undefined) link.textContent = words(cell, data);
    else {
      // As in the page's own tables: a sign to see, words to hear. What stands in a placeholder is in the report alone.
      const seen = make("span", { textContent: sign });
      seen.setAttribute("aria-hidden", "true");
      link.append(seen, make("span", { className: "vh", textContent: data[cell] }));
    }
    made.append(link);
    return made;
  }

  // ---- Sums and medians, by the rules of the build (ColumnSummary, Distribution): exact, or none. The same vectors
  // ---- test both.

  // A cell as a fraction; null for every state without a number.
  const fraction = (cell) => number(cell) ? [cell, 1] : isRatio(cell) ? [cell[0], cell[1]]
    : Array.isArray(cell) ? [cell[0], 1] : null;
  const isExact = (parts) => parts.every(Number.isSafeInteger);

  // The order of two fractions; beyond what a number holds exactly, by whole numbers of any length.
  function order([a, b], [c, d]) {
    const [left, right] = [a * d, c * b];
    if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left - right;
    const [one, other] = [BigInt(a) * BigInt(d), BigInt(c) * BigInt(b)];
    return one < other ? -1 : one > other ? 1 : 0;
  }

  // The sum of what is stated, with how many that is; no text where the sum is too large to be told.
  function sum(cells) {
    const known = cells.map(fraction).filter((parts) => parts !== null);
    if (!known.every(isExact)) return { count: known.length };
    const total = known.reduce((all, [value]) => all + BigInt(value), 0n);
    return Number.isSafeInteger(Number(total)) ? { text: String(total), count: known.length } : { count: known.length };
  }

  // The median of what is stated and not in doubt, with how many that is; no text of fewer than `fewest`, or where it
  // is too large to be told.
  function median(cells, isShare, fewest) {
    const known = cells.filter((cell) => !isDoubtful(cell)).map(fraction).filter((parts) => parts !== null);
    const count = known.length;
    if (count < fewest || !known.every(isExact)) return { count };
    known.sort(order);
    const [low, high] = [known[(count - 1) >> 1], known[count >> 1]];
    const [a, b, c, d] = [...low, ...high].map(BigInt);
    let [top, bottom] = order(low, high) === 0 ? [a, b] : [a * d + c * b, 2n * b * d];
    let [divisor, rest] = [top < 0n ? -top : top, bottom];
    while (rest) [divisor, rest] = [rest, divisor % rest];
    [top, bottom] = [top / divisor, bottom / divisor];
    if ([top, bottom].some((part) => part !== BigInt.asIntN(64, part))) return { count };
    return { text: isShare ? tenths(top * 100n, bottom, true) + "%" : tenths(top, bottom, false), count };
  }

  // A fraction with one decimal, half up; whole numbers without it unless it `isAlways` there.
  function tenths(top, bottom, isAlways) {
    if (!isAlways && top % bottom === 0n) return String(top / bottom);
    const doubled = 20n * top + bottom;
    const down = doubled / (2n * bottom);
    const value = doubled < 0n && doubled % (2n * bottom) ? down - 1n : down;
    const size = value < 0n ? -value : value;
    return `${value < 0n ? "-" : ""}${size / 10n}.${size % 10n}`;
  }

  // A text that a spreadsheet would take for a formula gets an apostrophe; numbers stay numbers.
  function csvField(value) {
    if (number(value)) return String(value);
    const text = /^[=+\-@\t\r]/.test(value) ? "'" + value : value;
    return /[",\n\r]/.test(text) || text !== value ? `"${text.replaceAll('"', '""')}"` : text;
  }

  const csvCell = (cell, data) => number(cell) ? cell : isRatio(cell) ? Math.floor(cell[0] / cell[1] * 1e6) / 1e6
    : Array.isArray(cell) ? cell[0] : data[cell ?? "r"] ?? "";

  function save(rows, name) {
    const text = "\uFEFF" + rows.map((row) => row.map(csvField).join(",")).join("\r\n") + "\r\n";
    const link = make("a", { href: URL.createObjectURL(new Blob([text], { type: "text/csv" })), download: name + ".csv" });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  // ---- 1. The table of a year --------------------------------------------------------------------------------------

  const tools = document.getElementById("tools");
  if (tools) {
    const table = document.getElementById("compare-table");
    const data = tools.dataset;
    const own = { head: table.tHead, bodies: [...table.tBodies], foot: table.tFoot };
    const count = document.getElementById("tools-count");
    const pages = document.querySelector("nav.pages");
    const step = 500;
    let loaded = null; // the whole year, at the first need
    let limit = step;
    let sort = { key: "", down: false };

    const state = () => ({
      q: tools.q.value.trim(), region: tools.region.value, level: tools.level.value, kind: tools.kind.value,
      columns: [...tools.querySelectorAll("[name=c]:checked")].map((box) => box.value),
    });

    function address(now) {
      const query = new URLSearchParams();
      for (const name of ["q", "region", "level", "kind"]) if (now[name]) query.set(name, now[name]);
      const usual = [...tools.querySelectorAll("[name=c]")].filter((box) => box.defaultChecked).map((box) => box.value);
      if (now.columns.join() !== usual.join()) query.set("columns", now.columns.join(" "));
      if (sort.key) query.set("sort", (sort.down ? "-" : "") + sort.key);
      history.replaceState(null, "", (String(query) ? "?" + query : location.pathname) + location.hash);
      return String(query) !== "";
    }

    function chosen(now) {
      const wanted = now.q.toLowerCase();
      const rows = loaded.rows.filter(([slug, name, region, level, kind]) => {
        const place = loaded.regions[region];
        return (!wanted || (name + place + " " + slug).toLowerCase().includes(wanted))
          && (!now.region || place.startsWith(now.region)) && (!now.level || level === now.level)
          && (!now.kind || kind === now.kind);
      });
      if (sort.key === "name") rows.sort((a, b) => a[1].localeCompare(b[1], "zh"));
      const at = loaded.columns.findIndex(([key]) => key === sort.key);
      if (at >= 0) {
        const way = sort.down ? -1 : 1;
        // Array.sort keeps the order of equals; what has no number comes last either way.
        rows.sort((a, b) => {
          const [left, right] = [size(a[5][at]), size(b[5][at])];
          if (left === null || right === null) return (left === null) - (right === null);
          return (left - right) * way;
        });
      } else if (sort.key === "name" && sort.down) rows.reverse();
      return rows;
    }

    function sortButton(key, label) {
      const button = make("button", { type: "button", className: "sort", textContent: label });
      button.addEventListener("click", async () => {
        sort = { key, down: sort.key === key ? !sort.down : key !== "name" };
        limit = step;
        await update(true); // the table is drawn anew, and its heads with it
        table.tHead.querySelector(`[data-key="${CSS.escape(key)}"] button`)?.focus();
      });
      return button;
    }

    function heads(cells) {
      for (const cell of cells) {
        const key = cell.dataset.key ?? "name";
        cell.dataset.key = key;
        cell.replaceChildren(sortButton(key, cell.textContent));
        if (key === sort.key) cell.setAttribute("aria-sort", sort.down ? "descending" : "ascending");
        else cell.removeAttribute("aria-sort");
      }
    }

    function draw(now) {
      const rows = chosen(now);
      const columns = loaded.columns.map((column, at) => ({ key: column[0], name: column[1], anchor: column[3], isRate: column[4], at }))
        .filter((column) => now.columns.includes(column.key));
      for (const column of columns) {
        column.greatest = rows.reduce((most, row) => Math.max(most, size(row[5][column.at]) ?? 0), 0);
      }
      const head = make("tr", {}, make("th", { scope: "col", className: "label", textContent: data.head }));
      for (const column of columns) {
        const cell = make("th", { scope: "col", className: "n", textContent: column.name });
        cell.dataset.key = column.key;
        head.append(cell);
      }
      heads(head.cells);
      const bodies = [];
      let region = -1;
      let body = null;
      for (const [slug, name, place, , , cells] of rows.slice(0, limit)) {
        if (!body || !sort.key && place !== region) {
          bodies.push(body = make("tbody"));
          if (!sort.key) {
            const link = make("a", { href: data.region.replace("SLUG", loaded.region_slugs[place]), textContent: loaded.regions[place] });
            const group = make("th", { scope: "rowgroup", colSpan: columns.length + 1 }, make("span", {}, link));
            body.append(make("tr", { className: "group" }, group));
          }
          region = place;
        }
        const label = make("th", { scope: "row", className: "label" },
          make("a", { href: data.agency.replace("SLUG", encodeURIComponent(slug)), textContent: name }));
        if (sort.key) label.append(make("small", { textContent: loaded.regions[place] }));
        const report = data.report.replace("SLUG", encodeURIComponent(slug));
        body.append(make("tr", {}, label, ...columns.map((column) =>
          cellOf(cells[column.at], report + "#" + column.anchor, data, column.greatest))));
      }
      const foot = make("tfoot");
      const sums = make("tr", { className: "total" }, make("th", { scope: "row", className: "label", textContent: data.sum }));
      const middles = make("tr", {}, make("th", { scope: "row", className: "label", textContent: data.median }));
      for (const column of columns) {
        const cells = rows.map((row) => row[5][column.at]);
        const total = sum(cells);
        const middle = median(cells, column.isRate, loaded.fewest);
        const of = (covered) => make("small",
          { textContent: data.cover.replace("{reported}", covered).replace("{reports}", rows.length) });
        // Of nothing reported there is no sum, not even 0.
        sums.append(make("td", { className: "n" },
          ...(column.isRate ? ["·"] : [total.count ? total.text ?? data.large : data.r, of(total.count)])));
        const reason = middle.count < loaded.fewest ? data.few.replace("{count}", middle.count) : data.nomedian;
        middles.append(make("td", { className: "n" }, ...(middle.text !== undefined ? [middle.text, of(middle.count)]
          : middle.count ? [make("small", { textContent: reason })] : ["·"])));
      }
      foot.append(sums, middles);
      table.replaceChildren(table.caption, make("thead", {}, head), ...bodies, foot);
      if (rows.length > limit) {
        const left = Math.min(step, rows.length - limit);
        const more = make("button", { type: "button", id: "tools-more", textContent: data.more.replace("{count}", left) });
        more.addEventListener("click", async () => {
          const first = limit;
          limit += step;
          await update(true);
          table.querySelectorAll("tbody .label a")[first]?.focus();
        });
        const old = document.getElementById("tools-more");
        if (old) old.replaceWith(more); else table.parentElement.after(more);
      } else document.getElementById("tools-more")?.remove();
      count.textContent = data.shown.replace("{shown}", rows.length).replace("{all}", loaded.rows.length);
      if (pages) pages.hidden = true;
    }

    // The page's own table again: what it showed before anybody picked.
    function restore() {
      table.replaceChildren(table.caption, own.head, ...own.bodies, own.foot);
      heads(own.head.rows[0].cells);
      document.getElementById("tools-more")?.remove();
      count.textContent = "";
      if (pages) pages.hidden = false;
    }

    async function load() {
      loaded ??= await json(data.table);
      return loaded;
    }

    async function update(isPicked) {
      const now = state();
      const isOther = address(now);
      if (!isPicked && !isOther) return;
      if (!isOther) return restore();
      table.setAttribute("aria-busy", "true");
      try {
        await load();
        draw(now);
      } catch {
        count.textContent = data.failed;
      }
      table.removeAttribute("aria-busy");
    }

    function read() {
      const query = new URLSearchParams(location.search);
      for (const name of ["q", "region", "level", "kind"]) tools[name].value = query.get(name) ?? "";
      const picked = query.get("columns")?.split(" ");
      for (const box of tools.querySelectorAll("[name=c]")) box.checked = picked ? picked.includes(box.value) : box.defaultChecked;
      const wanted = query.get("sort") ?? "";
      sort = { key: wanted.replace(/^-/, ""), down: wanted.startsWith("-") };
    }

    heads(own.head.rows[0].cells);
    read();
    update(false);
    let timer = 0;
    tools.addEventListener("input", (event) => {
      clearTimeout(timer);
      limit = step;
      timer = setTimeout(() => update(true), event.target.type === "search" ? 150 : 0);
    });
    tools.addEventListener("submit", (event) => { event.preventDefault(); update(true); });
    tools.addEventListener("reset", () => setTimeout(() => { sort = { key: "", down: false }; limit = step; update(true); }));
    addEventListener("popstate", () => { read(); update(true); });
    document.getElementById("tools-csv").addEventListener("click", async () => {
      try {
        await load();
      } catch {
        count.textContent = data.failed;
        return;
      }
      const now = state();
      const columns = loaded.columns.map((column, at) => [column, at]).filter(([column]) => now.columns.includes(column[0]));
      const rows = chosen(now).map(([, name, place, , , cells]) =>
        [name, loaded.regions[place], ...columns.map(([, at]) => csvCell(cells[at], data))]);
      save([[data.head, data.place, ...columns.map(([column]) => column[1])], ...rows], `${data.file}-${loaded.year}`);
    });
  }

  // ---- Any agency by a part of its name ----------------------------------------------------------------------------

  const filter = document.getElementById("list-filter");
  if (filter) {
    const input = document.getElementById("f-list");
    const found = document.getElementById("list-found");
    const all = document.getElementById("agency-list");
    const status = document.getElementById("list-status");
    const most = 200;
    let index = null;
    filter.addEventListener("submit", (event) => event.preventDefault());
    filter.addEventListener("input", async () => {
      const wanted = input.value.trim().toLowerCase();
      all.hidden = wanted !== "";
      if (!wanted) {
        found.replaceChildren();
        status.textContent = "";
        return;
      }
      try {
        index ??= await json(filter.dataset.index);
      } catch {
        all.hidden = false;
        status.textContent = filter.dataset.failed;
        return;
      }
      if (wanted !== input.value.trim().toLowerCase()) return; // more was typed while the list came
      const fits = index.agencies.filter(([slug, name, region]) => (region + name + " " + slug).toLowerCase().includes(wanted));
      found.replaceChildren(...fits.slice(0, most).map(([slug, name, region]) => make("li", {},
        make("a", { href: filter.dataset.agency.replace("SLUG", encodeURIComponent(slug)), textContent: name }),
        make("small", { textContent: region }))));
      const words = filter.dataset.shown.replace("{shown}", fits.length).replace("{all}", index.agencies.length);
      status.textContent = !fits.length ? filter.dataset.none
        : fits.length > most ? words + filter.dataset.more.replace("{count}", most) : words;
    });
  }

  // ---- 2. The compare tool -----------------------------------------------------------------------------------------

  const comparer = document.getElementById("comparer");
  if (comparer) {
    const data = comparer.dataset;
    const most = 6;
    const input = document.getElementById("c-agency");
    const list = document.getElementById("c-agencies");
    const chosenList = document.getElementById("c-chosen");
    const result = document.getElementById("c-result");
    const status = document.getElementById("c-status");
    const known = new Map(); // slug → promise of its values
    let index = null;
    let slugs = [];

    const valuesOf = (slug) => {
      if (!known.has(slug)) {
        const values = json(data.values.replace("SLUG", encodeURIComponent(slug)));
        values.catch(() => known.delete(slug));
        known.set(slug, values);
      }
      return known.get(slug);
    };
    const picked = (name) => [...comparer.querySelectorAll(`[name=${name}]:checked`)].map((box) => box.value);

    function address() {
      const query = new URLSearchParams();
      if (slugs.length) query.set("a", slugs.join(" "));
      query.set("i", picked("c").join(" "));
      query.set("y", picked("y").join(" "));
      history.replaceState(null, "", "?" + query);
    }

    // Two agencies of one name are told apart by their region.
    const label = ([slug, name, region]) => `${name}（${region}）`;

    function lines(name, years, agencies, at, isRate) {
      const svgName = "http://www.w3.org/2000/svg";
      const node = (kind, attributes, ...children) => {
        const made = document.createElementNS(svgName, kind);
        for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
        made.append(...children);
        return made;
      };
      // The drawing is as wide as its place, so that letters keep their size on a phone.
      const width = Math.max(280, Math.min(640, result.clientWidth || 640));
      const isNarrow = width < 480;
      const [height, left, right, top, bottom] = [270, isNarrow ? 42 : 52, isNarrow ? 100 : 150, 30, 34];
      const cells = agencies.map((agency) => years.map((year) => agency.years.find((one) => one[0] === year)?.[2][at] ?? null));
      const greatest = Math.max(1, ...cells.flat().map((cell) => cell === null ? 0 : size(cell) ?? 0));
      const x = (position) => years.length < 2 ? left + 20 : left + position * (width - left - right) / (years.length - 1);
      const y = (value) => height - bottom - value * (height - top - bottom) / greatest;
      const title = data.chart.replace("{name}", name).replace("{agencies}", agencies.map((agency) => agency.name).join("、"));
      const svg = node("svg", { viewBox: `0 0 ${width} ${height}`, class: "lines", role: "img" }, node("title", {}, title));
      const ticks = [0, greatest / 2, greatest].filter((value) => isRate || Number.isInteger(value));
      for (const value of ticks) {
        svg.append(node("line", { x1: left, x2: width - right, y1: y(value), y2: y(value), class: "grid" }),
          node("text", { x: left - 6, y: y(value) + 4, "text-anchor": "end" }, isRate ? Math.round(value * 100) + "%" : String(value)));
      }
      years.forEach((year, position) => svg.append(
        node("text", { x: x(position), y: height - 12, "text-anchor": "middle" }, String(year))));
      const next = years.findIndex((year) => year >= 2021);
      if (next > 0) {
        const at = (x(next - 1) + x(next)) / 2;
        svg.append(node("line", { x1: at, x2: at, y1: top, y2: height - bottom, class: "break" }),
          node("text", { x: at, y: 14, "text-anchor": "middle" }, data.break));
      }
      const ends = [];
      cells.forEach((row, series) => {
        let path = "";
        let isOpen = false;
        const group = node("g", { class: "series s" + (series + 1) });
        row.forEach((cell, position) => {
          const value = cell === null ? null : size(cell);
          if (value === null) { isOpen = false; return; } // a gap stays a gap
          path += `${isOpen ? "L" : "M"}${x(position).toFixed(1)} ${y(value).toFixed(1)}`;
          isOpen = true;
          group.append(node("circle", { cx: x(position).toFixed(1), cy: y(value).toFixed(1), r: 4 },
            node("title", {}, `${agencies[series].name} ${years[position]}: ${words(cell, data)}`)));
          ends[series] = { x: x(position), y: y(value), name: agencies[series].name };
        });
        group.prepend(node("path", { d: path || "M0 0" }));
        svg.append(group);
      });
      // Labels at the line ends, pushed apart where they would lie on each other.
      let last = -Infinity;
      for (const { end, series } of ends.map((end, series) => ({ end, series })).filter((one) => one.end).sort((a, b) => a.end.y - b.end.y)) {
        last = Math.max(end.y + 4, last + 16);
        const most = isNarrow ? 6 : 9;
        const short = end.name.length > most ? end.name.slice(0, most - 1) + "…" : end.name;
        svg.append(node("text", { x: end.x + 8, y: last, class: "s" + (series + 1) }, short));
      }
      return svg;
    }

    async function update() {
      address();
      chosenList.replaceChildren(...slugs.map((slug) => {
        const one = index.agencies.find((agency) => agency[0] === slug);
        const button = make("button", { type: "button", textContent: one[1] + " ×" });
        button.setAttribute("aria-label", data.remove.replace("{name}", label(one)));
        button.addEventListener("click", () => { slugs = slugs.filter((other) => other !== slug); update(); input.focus(); });
        return make("li", {}, button);
      }));
      if (!slugs.length) {
        result.replaceChildren();
        status.textContent = data.none;
        return;
      }
      status.textContent = "";
      let agencies;
      try {
        agencies = await Promise.all(slugs.map(valuesOf));
      } catch {
        status.textContent = data.failed;
        return;
      }
      const years = picked("y").map(Number);
      const columns = index.columns.map((column, at) => [column, at]).filter(([column]) => picked("c").includes(column[0]));
      result.replaceChildren(...columns.map(([[key, name, , anchor, isRate], at]) => {
        const head = make("tr", {}, make("th", { scope: "col", className: "label", textContent: data.head }),
          ...years.map((year) => make("th", { scope: "col", className: "n", textContent: year })));
        const body = make("tbody", {}, ...agencies.map((agency) => make("tr", {},
          make("th", { scope: "row", className: "label" },
            make("a", { href: data.agency.replace("SLUG", encodeURIComponent(agency.slug)), textContent: agency.name })),
          ...years.map((year) => {
            const found = agency.years.find((one) => one[0] === year);
            if (!found) return make("td", { className: "n absent", textContent: data.gap });
            const report = data.report.replace("SLUG", encodeURIComponent(agency.slug)).replace("9999", year);
            return cellOf(found[2][at], report + "#" + anchor, data, 0);
          }))));
        const id = "r-" + at;
        const table = make("table", { className: "compare" }, make("caption", { id, textContent: name }), make("thead", {}, head), body);
        const scroll = make("div", { className: "scroll", tabIndex: 0 }, table);
        scroll.setAttribute("role", "region");
        scroll.setAttribute("aria-labelledby", id);
        const section = make("section", {}, make("h2", { textContent: name }));
        const isDrawn = agencies.some((agency) => agency.years.some(([year, , cells]) => years.includes(year) && size(cells[at]) !== null));
        if (isDrawn && years.length > 1) section.append(make("figure", {}, lines(name, years, agencies, at, isRate)));
        section.append(scroll);
        return section;
      }));
    }

    function add(text) {
      const wanted = text.trim();
      if (!wanted) return;
      const found = index.agencies.find((agency) => label(agency) === wanted || agency[0] === wanted)
        ?? (index.agencies.filter((agency) => agency[1] === wanted).length === 1
          ? index.agencies.find((agency) => agency[1] === wanted) : undefined);
      if (!found) {
        status.textContent = data.unknown.replace("{name}", wanted);
        return;
      }
      if (!slugs.includes(found[0])) {
        if (slugs.length >= most) {
          status.textContent = data.full;
          return;
        }
        slugs.push(found[0]);
      }
      input.value = "";
      update();
    }

    // The browser's list is filled with what fits the letters typed: two thousand options at once would be slow.
    function suggest() {
      const wanted = input.value.trim().toLowerCase();
      const fits = index.agencies.filter((agency) => label(agency).toLowerCase().includes(wanted) || agency[0].includes(wanted));
      list.replaceChildren(...fits.slice(0, 30).map((agency) => make("option", { value: label(agency) })));
    }

    const loaded = json(data.index);
    // From the first moment: whoever is quicker than the list must not be sent to another page.
    comparer.addEventListener("submit", (event) => { event.preventDefault(); loaded.then(() => add(input.value), () => {}); });
    loaded.then((all) => {
      index = all;
      const query = new URLSearchParams(location.search);
      slugs = (query.get("a") ?? "").split(" ").filter((slug) => index.agencies.some((agency) => agency[0] === slug)).slice(0, most);
      for (const [name, key] of [["c", "i"], ["y", "y"]]) {
        const wanted = query.get(key)?.split(" ");
        if (wanted) for (const box of comparer.querySelectorAll(`[name=${name}]`)) box.checked = wanted.includes(box.value);
      }
      suggest();
      input.addEventListener("input", (event) => {
        suggest();
        // A pick from the list comes as one replacement, not letter by letter.
        if (event.inputType === "insertReplacementText" || event.inputType === undefined) add(input.value);
      });
      comparer.addEventListener("change", (event) => { if (event.target.type === "checkbox") update(); });
      if (slugs.length) update(); else status.textContent = data.none;
    }).catch(() => { status.textContent = data.failed; });
  }
})();
