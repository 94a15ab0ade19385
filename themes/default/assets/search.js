// Glasshouse, default theme: the search over the index in search/ (glasshouse.search/1; what is in its files is said in
// Sources/Searching/README.md). 1. cutting texts, 2. queries, 3. files, 4. grams, 5. finding, 6. excerpts, 7. the search
// page, 8. suggestions of the box on every page. Texts of others only ever become text nodes.
"use strict";
(() => {
  const site = document.body.dataset;

  // ---- 1. Cutting texts --------------------------------------------------------------------------------------------

  const SEPARATOR = 0, IGNORED = 1, WORD = 2, LETTER = 3;
  // The first scalar of each stretch and what it is up to the next one. The same table as in the build.
  const stretches = [
    [0, SEPARATOR], [0x30, WORD], [0x3A, SEPARATOR], [0x61, WORD], [0x7B, SEPARATOR], [0xAD, IGNORED], [0xAE, SEPARATOR],
    [0xC0, WORD], [0xD7, SEPARATOR], [0xD8, WORD], [0xF7, SEPARATOR], [0xF8, WORD], [0x250, LETTER], [0x300, WORD],
    [0x530, LETTER], [0x1E00, WORD], [0x2000, SEPARATOR], [0x200B, IGNORED], [0x2010, SEPARATOR], [0x202A, IGNORED],
    [0x202F, SEPARATOR], [0x2060, IGNORED], [0x2065, SEPARATOR], [0x2C00, LETTER], [0x2E00, SEPARATOR], [0x2E80, LETTER],
    [0x2FF0, SEPARATOR], [0x3005, LETTER], [0x3008, SEPARATOR], [0x3021, LETTER], [0x302A, SEPARATOR], [0x3031, LETTER],
    [0x3036, SEPARATOR], [0x3038, LETTER], [0x303D, SEPARATOR], [0x3040, LETTER], [0x30A0, SEPARATOR], [0x30A1, LETTER],
    [0x30FB, SEPARATOR], [0x30FC, LETTER], [0xE000, SEPARATOR], [0xF900, LETTER], [0xFE00, IGNORED], [0xFE10, SEPARATOR],
    [0xFE70, LETTER], [0xFEFF, IGNORED], [0xFF00, LETTER], [0xFFF0, SEPARATOR], [0x10000, LETTER], [0x1F000, SEPARATOR],
    [0x1FB00, LETTER], [0xE0000, IGNORED], [0xE1000, LETTER],
  ];

  function sign(scalar) {
    if (scalar >= 0x3400 && scalar < 0xE000) return LETTER;
    let low = 0;
    let high = stretches.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (stretches[middle][0] <= scalar) low = middle; else high = middle;
    }
    return stretches[low][1];
  }

  // A piece of text with what divides it as spaces; letter by letter, so that no rule about a word's end plays a part.
  function fold(text) {
    let folded = "";
    for (const one of text.normalize("NFKC")) {
      for (const small of one.toLowerCase()) {
        const kind = sign(small.codePointAt(0));
        if (kind === SEPARATOR) folded += " "; else if (kind !== IGNORED) folded += small;
      }
    }
    return folded;
  }

  const cut = (text) => fold(text).split(" ").filter(Boolean);
  const isWord = (run) => [...run].every((one) => sign(one.codePointAt(0)) === WORD);

  // ---- 2. Queries --------------------------------------------------------------------------------------------------

  // What a run asks for: a phrase that stands within runs, the beginning of a word, or a single character of a name.
  function ask(run) {
    if (isWord(run)) return { run, key: "!" + run, kind: "word" };
    if ([...run].length === 1) return { run, key: "#" + run, kind: "single" };
    return { run, key: run, kind: "phrase" };
  }

  // { wanted, unwanted }: groups of runs; a group of several runs stood in quotation marks and is wanted side by side.
  function parse(query) {
    const wanted = [];
    const unwanted = [];
    for (const [, minus, quoted, plain] of query.matchAll(/([-－−]?)(?:["“”„]([^"“”]*)["“”]?|([^\s"“”„]+))/gu)) {
      const runs = cut(quoted ?? plain);
      if (!runs.length) continue;
      if (minus) unwanted.push(runs.map(ask));
      else if (quoted !== undefined) wanted.push(runs.map(ask));
      else wanted.push(...runs.map((run) => [ask(run)]));
    }
    return { wanted, unwanted };
  }

  // ---- 3. Files ----------------------------------------------------------------------------------------------------

  class Stale extends Error {}
  let files = new Map(); // address → promise of what is in it; a failure is not remembered
  let opening = null;

  function load(address, read, options) {
    if (!files.has(address)) {
      const loading = fetch(address, options).then((answer) => {
        if (answer.status === 404) throw new Stale(address);
        if (!answer.ok) throw new Error(String(answer.status));
        return read(answer);
      });
      loading.catch(() => files.delete(address));
      files.set(address, loading);
    }
    return files.get(address);
  }

  const json = (answer) => answer.json();

  // The entry file and the tables, once.
  function open() {
    opening ??= (async () => {
      const entry = await load(site.searchIndex, json, { cache: "no-cache" });
      if (entry.format !== "glasshouse.search/1") throw new Stale(entry.format);
      const folder = site.searchIndex.slice(0, site.searchIndex.lastIndexOf("/") + 1) + entry.build + "-";
      const table = await load(folder + "t.json", json);
      const starts = [];
      table.records.reduce((sum, step) => (starts.push(sum + step), sum + step), 0);
      const facets = { type: [], year: [], region: [], level: [] };
      for (const name of Object.keys(facets)) facets[name] = new Int16Array(entry.records);
      let record = 0;
      for (let at = 0; at < table.facets.length; at += 5) {
        const [count, ...own] = table.facets.slice(at, at + 5);
        Object.keys(facets).forEach((name, index) => facets[name].fill(own[index], record, record + count));
        record += count;
      }
      const values = { type: entry.types, year: entry.years, region: entry.regions, level: entry.levels, finding: entry.rules };
      const kinds = entry.types.map(([key]) => key);
      return {
        entry, folder, starts, facets, values, leaves: table.leaves ? table.leaves.split(" ") : [],
        slots: entry.slots, report: kinds.indexOf("report"), finding: kinds.indexOf("finding"),
        named: [kinds.indexOf("agency"), kinds.indexOf("region")], findingSlot: entry.anchors.indexOf("findings"),
      };
    })();
    opening.catch(() => { opening = null; });
    return opening;
  }

  const file = (index, name) => load(`${index.folder}${name}.json`, json);

  // Where the last of the sorted `list` that is not above `key` stands; -1 for none.
  function lastUpTo(list, key) {
    let low = -1;
    let high = list.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (list[middle] <= key) low = middle; else high = middle;
    }
    return low;
  }

  // What readers see of a record: type, title, path, note, names, parts.
  async function recordOf(index, number) {
    const at = lastUpTo(index.starts, number);
    const [type, title, path, note, names, parts] = (await file(index, "r" + at))[number - index.starts[at]];
    const named = parts.map(([slot, heading, text]) => ({
      slot, heading: typeof heading === "number" ? index.entry.headings[heading] : heading, text,
    }));
    return { number, type, title, path, note, names: [title, ...names], parts: named };
  }

  // The lines of a part as they are shown, without its heading; a line of the findings knows its rule.
  async function linesOf(index, record, slot) {
    if (slot === 0) return record.names.map((text) => ({ text }));
    const part = record.parts.find((one) => one.slot === slot);
    if (!part) return [];
    if (typeof part.text === "string") return part.text.split("\n").map((text) => ({ text }));
    if (slot === index.findingSlot) return part.text.map(([rule, text]) => ({ text, rule }));
    const source = await load(site.searchBase + encodeURI(record.path) + "source.txt", (answer) => answer.text().then((text) => text.split("\n")));
    const lines = [];
    for (let at = 0; at < part.text.length; at += 2) {
      for (let line = part.text[at]; line <= part.text[at + 1]; line += 1) {
        lines.push({ text: (source[line - 1] ?? "").replace(/\[bookmark:[^\]]*\]/g, "") });
      }
    }
    return lines;
  }

  // ---- 4. Grams ----------------------------------------------------------------------------------------------------

  const signs = new Int8Array(128).fill(-1);
  for (let code = 0x21, next = 0; code <= 0x7E; code += 1) if (code !== 0x22 && code !== 0x5C) signs[code] = next++;

  const NAME = 10, START = 11, WHOLE = 12;
  const sum = (left, right) => left >= NAME || right >= NAME ? Math.max(left, right) : Math.min(9, left + right);

  // Calls `each` with the part and the code of every posting of a list.
  function decode(list, slots, each) {
    const usual = signs[list.charCodeAt(0)] - 78;
    const slot = signs[list.charCodeAt(1)];
    let [before, code, value, scale] = [-1, usual, 0, 1];
    for (let at = 2; at < list.length; at += 1) {
      const digit = signs[list.charCodeAt(at)];
      if (digit >= 78) {
        code = digit - 78;
      } else if (digit >= 39) {
        value += (digit - 39) * scale;
        scale *= 39;
      } else {
        before += value + digit * scale + 1;
        each(slot === 9 ? before : before * slots + slot, code);
        [code, value, scale] = [usual, 0, 1];
      }
    }
  }

  const leaves = new WeakMap();

  // A file of grams with its grams written out: [gram, mark, list, summary].
  async function leafOf(index, number) {
    const raw = await file(index, "g" + number);
    if (!leaves.has(raw)) {
      const lists = raw.l.split(" ");
      let before = "";
      let summary = 0;
      leaves.set(raw, raw.g.split(" ").map((text, at) => {
        const mark = "+.:".includes(text.at(-1)) ? text.at(-1) : "";
        const gram = before.slice(0, parseInt(text[0], 36)) + text.slice(1, mark ? -1 : undefined);
        before = gram;
        return { gram, mark, list: lists[at], summary: mark === "+" || mark === ":" ? raw.s[summary++] : null };
      }));
    }
    return leaves.get(raw);
  }

  // The lines of the table of grams that answer for a key. `open` says that they may hold more than they should ("all"),
  // or that they do not tell whether a name is whole ("names").
  async function locate(index, key) {
    let at = Math.max(0, lastUpTo(index.leaves, key));
    if (at >= index.leaves.length) return { lines: [], open: false };
    let leaf = await leafOf(index, at);
    let place = leaf.findIndex((line) => line.gram >= key);
    const before = place < 0 ? leaf.at(-1) : leaf[place - 1];
    if (place < 0 && index.leaves[at + 1]?.startsWith(key)) {
      leaf = await leafOf(index, at += 1);
      place = 0;
    }
    const lines = [];
    while (place >= 0 && leaf[place].gram.startsWith(key)) {
      lines.push(leaf[place]);
      if (leaf[place].mark === "+") break; // what follows are its parts
      if ((place += 1) < leaf.length) continue;
      if (!index.leaves[at + 1]?.startsWith(key)) break;
      leaf = await leafOf(index, at += 1);
      place = 0;
    }
    // An open gram of the very letters asked for does not tell whether a name is whole.
    if (lines.length) return { lines, open: lines.some((line) => !line.mark && line.gram === key) && "names" };
    if (before && !before.mark && key.startsWith(before.gram)) return { lines: [before], open: "all" };
    return { lines: [], open: false };
  }

  // All postings of what was located: an array of codes by part, each one higher, and the parts.
  async function postingsOf(index, { lines }, key) {
    const codes = new Uint8Array(index.entry.records * index.slots);
    const parts = [];
    const lists = await Promise.all(lines.map(async ({ list }) => {
      if (!list.startsWith("~")) return list;
      const [number, place] = list.slice(1).split(",");
      return (await file(index, "l" + number)).l.split(" ")[place];
    }));
    lists.forEach((list, number) => {
      const isLonger = lines[number].gram.length > key.length;
      decode(list, index.slots, (part, given) => {
        const code = isLonger && given === WHOLE ? START : given;
        if (codes[part]) {
          codes[part] = sum(codes[part] - 1, code) + 1;
        } else {
          codes[part] = code + 1;
          parts.push(part);
        }
      });
    });
    return { codes, parts };
  }

  // ---- 5. Finding --------------------------------------------------------------------------------------------------

  const shown = 10;

  // Whether a cut text has what is asked for.
  function holds(runs, { run, kind }) {
    if (kind === "phrase") return runs.some((one) => one.includes(run));
    if (kind === "single") return runs.some((one) => one.includes(run));
    return runs.some((one) => wordsOf(one).some((word) => word.startsWith(run)));
  }

  function wordsOf(run) {
    const words = [];
    let word = "";
    for (const one of run) {
      if (sign(one.codePointAt(0)) === WORD) word += one;
      else if (word) { words.push(word); word = ""; }
    }
    if (word) words.push(word);
    return words;
  }

  // Whether the runs of a group stand side by side: the first ends its run, the last begins its own.
  function standsTogether(runs, group) {
    const fits = (have, asked, place) => place === 0 ? have.endsWith(asked) && (sign(asked.codePointAt(0)) !== WORD || wordsOf(have).at(-1)?.startsWith(asked) !== false)
      : place === group.length - 1 ? have.startsWith(asked) : have === asked;
    return runs.some((_, at) => at + group.length <= runs.length && group.every(({ run }, place) => fits(runs[at + place], run, place)));
  }

  // The code of a part that was looked into; -1 when it does not hold what is asked for.
  async function lookInto(index, part, asked) {
    const slot = part % index.slots;
    const record = await recordOf(index, (part - slot) / index.slots);
    const isReport = record.type === index.report;
    const lines = await linesOf(index, record, slot);
    const heading = record.parts.find((one) => one.slot === slot)?.heading ?? "";
    let best = -1;
    for (const { text } of [{ text: slot ? heading : "" }, ...lines]) {
      const runs = cut(text);
      if (!holds(runs, asked)) continue;
      let code = slot === 0 ? 5 : 1;
      if (slot === 0 && !isReport) {
        code = runs.length === 1 && runs[0] === asked.run ? WHOLE : runs[0].startsWith(asked.run) ? START : NAME;
      } else if (slot && text === heading) {
        code = 3;
      }
      best = best < 0 ? code : sum(best, code);
    }
    return best;
  }

  const keys = ["type", "year", "region", "level", "finding"];
  const most = 300; // how many places a quotation over several runs is looked up in

  // The rules of the records of sorted parts: from record to text, a sign a rule.
  async function rulesOf(index, parts) {
    const per = index.entry.rulesPerFile;
    const numbers = new Set();
    for (const part of parts) numbers.add(Math.floor(part / index.slots / per));
    const all = new Map();
    await Promise.all([...numbers].map(async (number) => {
      all.set(number, (await file(index, "m" + number)).r.split(" "));
    }));
    return (record) => all.get(Math.floor(record / per))[record % per];
  }

  // Everything that is found: { count, counts, hits, unchecked }. `filters` has for each facet the numbers of the values
  // chosen; `limit` is how many hits are wanted. A hit has its `part`.
  async function find(query, filters, limit, { isCounted = true } = {}) {
    const { wanted, unwanted } = parse(query);
    if (!wanted.length) return { count: 0, counts: null, hits: [], asked: [], isEmpty: true };
    const index = await open();
    const all = [...wanted, ...unwanted].flat();
    const located = await Promise.all(all.map(({ key }) => locate(index, key)));
    const asked = wanted.flat();
    const isFiltered = keys.some((key) => filters[key]?.length);

    const [first] = located;
    const isSimple = all.length === 1 && first.lines.length === 1 && first.lines[0].summary;
    if (isSimple) {
      const [count, ...rest] = first.lines[0].summary;
      const hits = rest[5].map((packed) => ({ part: Math.floor(packed / 16) }));
      const named = hits.filter(({ part }) => index.named.includes(index.facets.type[Math.floor(part / index.slots)]));
      if (!isFiltered && (limit <= shown || count <= shown)) {
        return { index, count, counts: Object.fromEntries(keys.map((key, at) => [key, rest[at]])), hits: hits.slice(0, limit), asked };
      }
      // Names come first, so the first ten are enough for suggestions when they are all names.
      if (!isCounted && named.length === Math.min(shown, count)) return { index, count, hits: named.slice(0, limit), asked };
    }

    const terms = await Promise.all(all.map(async (one, at) => ({ ...one, ...await postingsOf(index, located[at], one.key), open: located[at].open })));
    await lookIntoOpen(index, terms, asked.length);
    const groups = (list, from) => list.map((group) => terms.slice(from, from += group.length));
    const [plus, minus] = [groups(wanted, 0), groups(unwanted, asked.length)];
    const together = await checkTogether(index, plus, minus);
    return narrow(index, terms.slice(0, asked.length), minus, together, filters, limit, isCounted);
  }

  // Looks into the texts of open grams, in those records only that all other words leave over.
  async function lookIntoOpen(index, terms, count) {
    const { slots } = index;
    const seen = terms.slice(0, count).map(({ parts }) => new Set(parts.map((part) => Math.floor(part / slots))));
    await Promise.all(terms.filter((term) => term.open).map(async (term) => {
      const kept = [];
      await Promise.all(term.parts.map(async (part) => {
        const record = Math.floor(part / slots);
        if (term.open === "names" && term.codes[part] - 1 < NAME) {
          kept.push(part);
          return;
        }
        if (!seen.every((records) => records.has(record))) {
          term.codes[part] = 0;
          return;
        }
        const code = await lookInto(index, part, term);
        term.codes[part] = code + 1;
        if (code >= 0) kept.push(part);
      }));
      term.parts = kept;
    }));
  }

  // For groups of several runs: which parts have them side by side. Too many to look into are left unchecked.
  async function checkTogether(index, plus, minus) {
    const answer = { plus: [], minus: new Map(), unchecked: false };
    for (const group of [...plus, ...minus].filter((one) => one.length > 1)) {
      const parts = group[0].parts.filter((part) => group.every(({ codes }) => codes[part]));
      const isWanted = plus.includes(group);
      if (parts.length > most) {
        answer.unchecked = true;
        continue;
      }
      const found = new Set();
      await Promise.all(parts.map(async (part) => {
        const slot = part % index.slots;
        const record = await recordOf(index, (part - slot) / index.slots);
        const heading = record.parts.find((one) => one.slot === slot)?.heading ?? "";
        const lines = [...(slot ? [heading] : []), ...(await linesOf(index, record, slot)).map(({ text }) => text)];
        if (lines.some((text) => standsTogether(cut(text), group))) found.add(part);
      }));
      if (isWanted) answer.plus.push(found); else answer.minus.set(group, found);
    }
    return answer;
  }

  // Which parts are hits: a report's own parts, of anything else the first slot.
  function hitsAmong(index, terms, minus, together) {
    const { slots, entry, facets } = index;
    const inRecord = terms.map(({ parts }) => {
      const records = new Uint8Array(entry.records);
      for (const part of parts) records[Math.floor(part / slots)] = 1;
      return records;
    });
    const isUnwanted = (part) => minus.some((group) => {
      const found = together.minus.get(group);
      return found ? found.has(part) : group.every(({ codes }) => codes[part]);
    });
    const some = (base, test) => {
      for (let part = base; part < base + slots; part += 1) if (test(part)) return true;
      return false;
    };
    const hits = [];
    for (let record = 0; record < entry.records; record += 1) {
      if (!inRecord[0][record] || !inRecord.every((records) => records[record])) continue;
      const base = record * slots;
      if (facets.type[record] !== index.report) {
        if (minus.length && some(base, isUnwanted)) continue;
        if (together.plus.every((found) => some(base, (part) => found.has(part)))) hits.push(base);
        continue;
      }
      if (minus.length && isUnwanted(base)) continue;
      // A report's title speaks for each of its parts, but a part must have something of its own.
      for (let part = base; part < base + slots; part += 1) {
        let isOwn = false;
        let isAll = true;
        for (const { codes } of terms) {
          if (codes[part]) isOwn = true; else if (!codes[base]) isAll = false;
        }
        if (!isOwn || !isAll || minus.length && isUnwanted(part)) continue;
        if (together.plus.every((found) => found.has(part) || found.has(base))) hits.push(part);
      }
    }
    return hits;
  }

  // The code of one word in a hit.
  function codeOf(index, codes, part, isReport) {
    if (isReport) return codes[part] ? codes[part] - 1 : 1;
    let code = -1;
    for (let slot = part; slot < part + index.slots; slot += 1) {
      if (codes[slot]) code = code < 0 ? codes[slot] - 1 : sum(code, codes[slot] - 1);
    }
    return code;
  }

  // The hits among all records, with true counts for every value of every facet.
  async function narrow(index, terms, minus, together, filters, limit, isCounted) {
    const { slots, entry, facets } = index;
    const hits = hitsAmong(index, terms, minus, together);
    const needsRules = hits.length && (isCounted || filters.finding?.length);
    const rules = needsRules ? await rulesOf(index, hits) : () => "";
    const chosen = keys.map((key) => filters[key]?.length ? index.values[key].map((_, at) => filters[key].includes(at)) : null);
    const tallies = keys.map((key) => new Array(index.values[key].length).fill(0));
    const idf = terms.map(({ parts }) => Math.log(1 + (entry.parts - parts.length + .5) / (parts.length + .5)));
    const best = [];
    let count = 0;
    let [known, ruled] = [-1, []];
    const own = [-1, -1, -1, -1]; // one for all: there may be a hundred thousand hits
    for (const part of hits) {
      const record = Math.floor(part / slots);
      const type = facets.type[record];
      const isReport = type === index.report;
      if (record !== known) {
        known = record;
        ruled = [];
        const signed = rules(record);
        for (let at = 0; at < signed.length; at += 1) ruled.push(signed.charCodeAt(at) - 0x4E00);
        own[1] = facets.year[record];
        own[2] = facets.region[record];
        own[3] = facets.level[record];
      }
      own[0] = isReport && part % slots === index.findingSlot ? index.finding : type;
      let missed = -1; // the one facet that it does not fit
      let misses = 0;
      for (let at = 0; at < 5; at += 1) {
        if (!chosen[at] || (at < 4 ? chosen[at][own[at]] : ruled.some((rule) => chosen[at][rule]))) continue;
        missed = at;
        misses += 1;
      }
      if (misses > 1) continue;
      // A facet counts what the other facets leave over.
      for (let at = 0; at < 4; at += 1) if ((missed < 0 || missed === at) && own[at] >= 0) tallies[at][own[at]] += 1;
      if (missed < 0 || missed === 4) for (const rule of ruled) tallies[4][rule] += 1;
      if (misses) continue;
      count += 1;
      const hit = rank(index, part, isReport, terms, idf);
      if (best.length === limit && !precedes(hit, best[limit - 1])) continue;
      let at = best.length;
      while (at > 0 && precedes(hit, best[at - 1])) at -= 1;
      best.splice(at, 0, hit);
      if (best.length > limit) best.pop();
    }
    const counts = Object.fromEntries(keys.map((key, at) => [key, tallies[at]]));
    return { index, count, counts, hits: best, asked: terms, unchecked: together.unchecked };
  }

  // Names first, the whole before its beginning before its inside; then a report whose title has all the words (a year and
  // a name); then BM25 without a length (parts are alike long);
  // what is only read like the query comes last.
  function rank(index, part, isReport, terms, idf) {
    let score = 0;
    let isNamed = true;
    let isRead = false;
    let first = -1;
    terms.forEach(({ codes }, at) => {
      const code = codeOf(index, codes, part, isReport);
      if (!at) first = code;
      if (code < NAME) isNamed = false;
      if (!code) isRead = true;
      const weight = Math.min(code, 9);
      score += idf[at] * weight * 2.2 / (weight + 1.2);
    });
    const isTitle = isReport && terms.length > 1 && part % index.slots === 0;
    const tier = isNamed ? (terms.length === 1 ? first : Math.min(first, START)) : isRead ? 0 : isTitle ? 2 : 1;
    return { part, tier, score };
  }

  function precedes(left, right) {
    if (left.tier !== right.tier) return left.tier > right.tier;
    if (left.score !== right.score) return left.score > right.score;
    return left.part < right.part;
  }

  // A site that was published anew while it was being read: its index has other files, so everything begins again.
  async function findAnew(...given) {
    try {
      return await find(...given);
    } catch (error) {
      if (!(error instanceof Stale)) throw error;
      files = new Map();
      opening = null;
      return find(...given);
    }
  }

  // ---- 6. Excerpts -------------------------------------------------------------------------------------------------

  // Where the words stand in a text, as ranges of its UTF-16 units.
  function places(text, asked) {
    let folded = "";
    const origin = [];
    let at = 0;
    for (const one of text) {
      const part = fold(one);
      for (let unit = 0; unit < part.length; unit += 1) origin.push(at);
      folded += part;
      at += one.length;
    }
    origin.push(at);
    const found = [];
    for (const { run, kind } of asked) {
      for (let start = folded.indexOf(run); start >= 0; start = folded.indexOf(run, start + run.length)) {
        const before = start ? folded.charCodeAt(start - 1) : 0x20;
        if (kind === "word" && sign(before) === WORD) continue;
        let end = start + run.length;
        while (end < folded.length && origin[end] === origin[end - 1]) end += 1;
        found.push([origin[start], origin[end], run]);
      }
    }
    found.sort((left, right) => left[0] - right[0] || right[1] - left[1]);
    return found.filter(([start], number) => !number || start >= Math.max(...found.slice(0, number).map(([, end]) => end)));
  }

  const mark = (text) => Object.assign(document.createElement("mark"), { textContent: text });

  // A stretch of `text` with the words marked.
  function marked(text, found, start = 0, end = text.length) {
    const nodes = [];
    let at = start;
    for (const [from, to] of found) {
      if (from < start || to > end) continue;
      if (from > at) nodes.push(text.slice(at, from));
      nodes.push(mark(text.slice(from, to)));
      at = to;
    }
    if (at < end) nodes.push(text.slice(at, end));
    return nodes;
  }

  const longest = 110;

  // The sentence around the first match, shortened on both sides where it is long.
  function sentence(text, found) {
    const [from, to] = found[0];
    const stops = "。！？；!?;";
    let start = from;
    while (start > 0 && !stops.includes(text[start - 1])) start -= 1;
    let end = to;
    while (end < text.length && !stops.includes(text[end - 1])) end += 1;
    const [wholeStart, wholeEnd] = [start, end];
    if (end - start > longest) {
      start = Math.max(start, from - 40);
      end = Math.min(end, Math.max(to, start + longest));
      if (/[\uDC00-\uDFFF]/.test(text[start])) start -= 1;
      if (end < text.length && /[\uDC00-\uDFFF]/.test(text[end])) end += 1;
    }
    while (start < from && /\s/.test(text[start])) start += 1;
    return [start > wholeStart ? "…" : "", ...marked(text, found, start, end), end < wholeEnd ? "…" : ""];
  }

  // The line that shows most of the words: { nodes, rule }, or null when a hit shows itself by its title.
  async function excerpt(index, record, slot, asked) {
    const isReport = record.type === index.report;
    const slots = isReport ? [slot] : [0, 1];
    let best = null;
    for (const one of slots) {
      const lines = await linesOf(index, record, one);
      const heading = record.parts.find((part) => part.slot === one)?.heading;
      for (const line of one === 0 ? lines.slice(isReport ? 1 : 0) : heading ? [...lines, { text: heading }] : lines) {
        const found = places(line.text, asked);
        const count = new Set(found.map(([, , run]) => run)).size;
        if (count > (best?.count ?? 0)) best = { ...line, found, count };
      }
      if (best && one === 0 && best.text === record.title) best = null; // the title shows it; the text may show more
    }
    return best ? { nodes: sentence(best.text, best.found), rule: best.rule } : null;
  }

  // ---- 7. The search page ------------------------------------------------------------------------------------------

  const make = (name, properties = {}, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };
  const element = (id) => document.getElementById(id);
  const hrefOf = (record) => {
    const [path, anchor] = record.path.split("#");
    return site.searchBase + encodeURI(path) + (anchor ? "#" + encodeURIComponent(anchor) : "");
  };

  // One hit: its title as the only link, then what and where it is, then the sentence.
  async function hitItem(index, hit, asked) {
    const slot = hit.part % index.slots;
    const record = await recordOf(index, (hit.part - slot) / index.slots);
    const isReport = record.type === index.report;
    const part = isReport ? record.parts.find((one) => one.slot === slot) : null;
    const anchor = isReport ? index.entry.anchors[slot] : "";
    const link = make("a", { href: hrefOf(record) + (anchor ? "#" + anchor : "") }, ...marked(record.title, places(record.title, asked)));
    const type = index.entry.types[isReport && slot === index.findingSlot ? index.finding : record.type][1];
    const notes = [type, record.note, slot && part ? part.heading : ""].filter(Boolean);
    const text = make("p", { className: "excerpt" });
    return { item: make("li", {}, link, make("small", { textContent: notes.join(" · ") }), text), link, text, record, slot };
  }

  async function fill(index, { item, link, text, record, slot }, asked, failed) {
    try {
      const found = await excerpt(index, record, slot, asked);
      if (!found) {
        text.remove();
        return;
      }
      text.append(...found.nodes);
      if (found.rule !== undefined) link.hash = "finding-" + index.entry.rules[found.rule][0];
    } catch {
      text.textContent = failed;
      item.classList.add("without-excerpt");
    }
  }

  const form = element("search");
  if (form) {
    const input = element("q");
    const status = element("search-status");
    const list = element("results");
    const more = element("search-more");
    const failure = element("search-error");
    const facetBox = element("search-facets");
    const clear = element("search-clear");
    const words = form.dataset;
    let turn = 0; // a later search wins over an earlier one that answers late
    let limit = shown;
    let isTyping = false; // what is typed on after a search replaces its address
    let chosen = {}; // for each facet the keys of the values chosen

    function fromAddress() {
      const query = new URLSearchParams(location.search);
      input.value = query.get("q") ?? "";
      chosen = Object.fromEntries(keys.map((key) => [key, query.getAll(key)]));
      limit = shown;
    }

    function toAddress(isNew) {
      const query = new URLSearchParams();
      if (input.value.trim()) query.set("q", input.value.trim());
      for (const key of keys) for (const value of chosen[key]) query.append(key, value);
      const address = location.pathname + (String(query) ? "?" + query : "");
      if (address === location.pathname + location.search) return;
      history[isNew ? "pushState" : "replaceState"](null, "", address);
    }

    const say = (text) => { if (status.textContent !== text) status.textContent = text; };

    function drawFacets(index, counts) {
      facetBox.hidden = !counts;
      if (!counts) return;
      const focused = document.activeElement?.closest("#search-facets input");
      const held = focused ? [focused.name, focused.value] : null;
      for (const box of facetBox.querySelectorAll("fieldset")) {
        const key = box.dataset.facet;
        const rows = index.values[key].map(([value, label], at) => ({ value, label, count: counts[key][at], isChosen: chosen[key].includes(value) }))
          .filter((row) => row.count || row.isChosen);
        box.hidden = !rows.length;
        box.replaceChildren(box.firstElementChild, ...rows.map(({ value, label, count, isChosen }) => {
          const check = make("input", { type: "checkbox", name: key, value, checked: isChosen });
          return make("label", {}, check, ` ${label} `, make("small", { textContent: count }));
        }));
      }
      clear.hidden = !keys.some((key) => chosen[key].length);
      if (held) facetBox.querySelector(`input[name="${CSS.escape(held[0])}"][value="${CSS.escape(held[1])}"]`)?.focus();
    }

    function finish(query, count) {
      list.dataset.count = count;
      list.dataset.query = query;
      list.removeAttribute("aria-busy");
    }

    async function update() {
      const own = turn += 1;
      const query = input.value.trim();
      failure.hidden = true;
      if (!parse(query).wanted.length) {
        list.replaceChildren();
        more.hidden = true;
        drawFacets(null, null);
        say(words.empty);
        finish(query, 0);
        return;
      }
      list.setAttribute("aria-busy", "true");
      const slow = setTimeout(() => { if (own === turn) say(words.busy); }, 300);
      try {
        const index = await open();
        const filters = Object.fromEntries(keys.map((key) => [key, chosen[key]
          .map((value) => index.values[key].findIndex(([one]) => one === value)).filter((at) => at >= 0)]));
        const answer = await findAnew(query, filters, limit);
        const items = await Promise.all(answer.hits.map((hit) => hitItem(answer.index, hit, answer.asked)));
        if (own !== turn) return;
        list.replaceChildren(...items.map(({ item }) => item));
        drawFacets(answer.index, answer.counts);
        const rest = Math.min(shown, answer.count - answer.hits.length);
        more.hidden = rest <= 0;
        more.textContent = words.more.replace("{count}", rest);
        const notes = [answer.count ? words.count.replace("{count}", answer.count) : words.none.replace("{query}", query)];
        if (answer.asked.length === 1 && answer.asked[0].kind === "single") notes.push(words.one);
        if (answer.unchecked) notes.push(words.unchecked);
        clearTimeout(slow);
        say(notes.join(" "));
        const filled = Promise.all(items.map((item) => fill(answer.index, item, answer.asked, words.noExcerpt)));
        // The list is told to be finished with its sentences, unless these take long.
        await Promise.race([filled, new Promise((done) => { setTimeout(done, 1500); })]);
        if (own === turn) finish(query, answer.count);
      } catch (error) {
        if (own !== turn) return;
        list.replaceChildren();
        list.removeAttribute("aria-busy");
        delete list.dataset.count;
        delete list.dataset.query;
        more.hidden = true;
        drawFacets(null, null);
        say("");
        failure.firstElementChild.textContent = error instanceof Stale ? words.stale : words.failed;
        failure.hidden = false;
      } finally {
        clearTimeout(slow);
      }
    }

    let timer = 0;
    function typed(delay) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        limit = shown;
        toAddress(!isTyping && new URLSearchParams(location.search).has("q"));
        isTyping = true;
        update();
      }, delay);
    }
    input.addEventListener("input", (event) => { if (!event.isComposing) typed(180); });
    input.addEventListener("compositionend", () => typed(0));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(timer);
      limit = shown;
      toAddress(!isTyping);
      isTyping = false;
      update();
    });
    facetBox.addEventListener("change", (event) => {
      const { name, value, checked } = event.target;
      chosen[name] = checked ? [...chosen[name], value] : chosen[name].filter((one) => one !== value);
      limit = shown;
      isTyping = false;
      toAddress(true);
      update();
    });
    clear.addEventListener("click", () => {
      chosen = Object.fromEntries(keys.map((key) => [key, []]));
      isTyping = false;
      toAddress(true);
      update();
      input.focus();
    });
    more.addEventListener("click", async () => {
      const before = list.children.length;
      limit += shown;
      await update();
      list.children[before]?.querySelector("a")?.focus();
    });
    failure.querySelector("button").addEventListener("click", () => { update(); input.focus(); });
    window.addEventListener("popstate", () => {
      clearTimeout(timer);
      isTyping = false;
      fromAddress();
      update();
    });
    document.addEventListener("keydown", (event) => {
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      const links = [...list.querySelectorAll("a")];
      const at = links.indexOf(document.activeElement);
      if (document.activeElement !== input && at < 0) return;
      const next = at + (event.key === "ArrowDown" ? 1 : -1);
      if (next >= links.length || next < -1) return;
      event.preventDefault();
      (links[next] ?? input).focus();
    });
    // On a narrow screen the filters are folded until they are wanted.
    if (matchMedia("(max-width: 48rem)").matches) facetBox.open = false;
    fromAddress();
    update();
    if (!input.value) input.focus();
  }

  // ---- 8. Suggestions ----------------------------------------------------------------------------------------------

  const box = document.querySelector(".site-search");
  if (box) {
    const input = box.querySelector("input");
    const options = make("ul", { id: "suggestions", hidden: true });
    options.setAttribute("role", "listbox");
    options.setAttribute("aria-label", box.dataset.list);
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-controls", "suggestions");
    input.setAttribute("aria-autocomplete", "list");
    box.append(options);
    let turn = 0;
    let timer = 0;
    let at = -1;

    function close() {
      turn += 1;
      options.hidden = true;
      at = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    }
    close();

    function choose(next) {
      at = next;
      [...options.children].forEach((option, number) => option.setAttribute("aria-selected", String(number === at)));
      if (at >= 0) input.setAttribute("aria-activedescendant", options.children[at].id);
      else input.removeAttribute("aria-activedescendant");
    }

    function option(number, href, ...children) {
      const made = make("li", { id: "suggestion-" + number }, ...children);
      made.setAttribute("role", "option");
      made.setAttribute("aria-selected", "false");
      made.dataset.href = href;
      return made;
    }

    async function suggest() {
      const query = input.value.trim();
      if (!parse(query).wanted.length) return close();
      const own = turn += 1;
      let answer;
      let records;
      try {
        const { named } = await open();
        answer = await findAnew(query, { type: named }, 8, { isCounted: false });
        records = await Promise.all(answer.hits.map(({ part }) => recordOf(answer.index, Math.floor(part / answer.index.slots))));
      } catch {
        return close(); // the form itself still leads to the search page, which says what is wrong
      }
      if (own !== turn || document.activeElement !== input) return;
      const all = records.map((record, number) => option(number, hrefOf(record),
        make("span", {}, ...marked(record.title, places(record.title, answer.asked))), make("small", { textContent: record.note })));
      const page = box.getAttribute("action") + "?q=" + encodeURIComponent(query);
      all.push(option(all.length, page, box.dataset.all.replace("{query}", query)));
      options.replaceChildren(...all);
      options.hidden = false;
      at = -1;
      input.setAttribute("aria-expanded", "true");
      input.removeAttribute("aria-activedescendant");
    }

    const later = (delay) => {
      clearTimeout(timer);
      timer = setTimeout(suggest, delay);
    };
    input.addEventListener("input", (event) => { if (!event.isComposing) later(120); });
    input.addEventListener("compositionend", () => later(0));
    input.addEventListener("keydown", (event) => {
      if (options.hidden || event.isComposing) return;
      const count = options.children.length;
      if (event.key === "ArrowDown") choose(at + 1 < count ? at + 1 : -1);
      else if (event.key === "ArrowUp") choose(at < 0 ? count - 1 : at - 1);
      else if (event.key === "Escape") close();
      else if (event.key === "Enter" && at >= 0) location.assign(options.children[at].dataset.href);
      else return;
      event.preventDefault();
    });
    options.addEventListener("mousedown", (event) => event.preventDefault()); // the focus stays in the box
    options.addEventListener("click", (event) => {
      const { href } = event.target.closest("[role=option]")?.dataset ?? {};
      if (href) location.assign(href);
    });
    input.addEventListener("blur", close);
    if (document.activeElement === input && input.value) later(0); // typed while this script was on its way
  }
})();
