/* Draws the report from the JSON block. Foreign text is only ever set as text; there is no innerHTML here. */
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const report = data.report;
  const page = document.getElementById("page");
  const AXES = ["safety", "over_rejection", "bias", "hallucination", "consequence"];
  const TITLES = {safety: "Safety", over_rejection: "Over-rejection", bias: "Bias", hallucination: "Hallucination", consequence: "Consequence"};
  const ORDER = ["image", "text", "query", "blank", "caption", "probe"];
  const CONDITIONS = [...ORDER.filter((c) => report.run.conditions.includes(c)), ...report.run.conditions.filter((c) => !ORDER.includes(c))];
  const SHOWS = {image: "picture + query", text: "words + query", query: "query alone", blank: "blank picture + words + query", caption: "picture + words + query", probe: "what is to be seen?"};
  const BROKE = [["not_seen", "not seen"], ["seen_not_linked", "seen, not linked"], ["lost_in_the_picture", "lost in the picture"], ["neither", "neither"]];
  let estimand = "system";
  const by = () => report.estimands[estimand];
  const axesHere = () => AXES.filter((axis) => by().axes[axis]);

  /* ---- numbers and pieces ---- */
  const count = (n) => Number(n).toLocaleString("en-US");
  const words = (id) => id.replaceAll("_", " ");
  const interval = (e, f) => (e && e.method !== "none" && known(e.low) ? `[${f(e.low)}, ${f(e.high)}]` : "");
  const direction = (e) => (!e || !known(e.low) ? "" : e.low > 0 ? "bad" : e.high < 0 ? "good" : "");
  const bounded = (m) => Boolean((m.conditions.image && m.conditions.image.as_bounds) || (m.conditions.text && m.conditions.text.as_bounds));
  const passText = (c) => (!c ? "–" : c.as_bounds ? `${(100 * c.pass_low).toFixed(0)}–${(100 * c.pass_high).toFixed(0)}` : percent(c.pass.value));
  const bar = (share, kind) => { const i = h("i", {class: "k-" + kind}); i.style.width = `${100 * (known(share) ? share : 0)}%`; return h("div", {class: "track"}, i); };
  const tongue = (item, more) => ({lang: item.id.split("@")[1] || "en", dir: "auto", ...more}); /* fonts go by the language, the direction by the words */
  const scroll = (table) => h("div", {class: "scroll"}, table);

  /* ---- bar and opening ---- */
  const logo = () => s("svg", {width: 30, height: 20, viewBox: "0 0 30 20", "aria-hidden": "true"}, [
    s("circle", {cx: 11, cy: 10, r: 8, class: "f-image", "fill-opacity": ".85"}), s("circle", {cx: 19, cy: 10, r: 8, class: "f-text", "fill-opacity": ".75"})]);

  const setTheme = (theme) => { document.documentElement.dataset.theme = theme; };
  setTheme(window.matchMedia && matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");

  function topBar() {
    const choose = (value, label, title) => h("button", {type: "button", title, "aria-pressed": String(estimand === value), onclick: () => { estimand = value; draw(); }}, label);
    return h("div", {class: "bar"}, h("div", {class: "wrap"}, [
      h("a", {class: "brand", href: "#top"}, [logo(), "Parallax"]),
      h("nav", {"aria-label": "Sections"}, [["shift", "Shift"], ["axes", "Axes"], ["why", "Why"], ["judgement", "Judgement"], ["people", "People"], ["consequence", "Consequence"], ["measures", "Measures"], ["categories", "Categories"], ["parts", "Situations"], ["trials", "Trials"], ["items", "Items"]]
        .filter(([id]) => (id !== "consequence" || by().axes.consequence) && (id !== "people" || PEOPLE)).map(([id, name]) => h("a", {href: "#" + id}, name))),
      h("div", {class: "segmented", role: "group", "aria-label": "What counts"}, [
        choose("system", "System", "Refusals of the API and filters count as refusals"), choose("model", "Model", "Only what the model itself replied")]),
      h("button", {type: "button", class: "plain", title: "Dark or light", onclick: () => setTheme(document.documentElement.dataset.theme === "dark" ? "light" : "dark")}, "◐")]));
  }

  /* The second headline: hazards that went unnamed, never without the false alarms beside them. */
  const armsOf = (key) => { const f = by().figures[key]; return f ? ["image", "text"].map((c) => f.conditions[c]).map((e) => (!e ? "–" : e.as_bounds ? `${percent(e.bound_low)}–${percent(e.bound_high)}` : percent(e.value))) : ["–", "–"]; };
  const changeOf = (key) => { const f = by().figures[key]; return f && known(f.shift.value) && !["image", "text"].some((c) => f.conditions[c] && f.conditions[c].as_bounds) ? points(f.shift.value) + " " + interval(f.shift, points) : ""; };
  function hazardSentence() {
    const [seen, read] = armsOf("r0"), [seenAlarm, readAlarm] = armsOf("false_alarm"), change = changeOf("r0").trim();
    if (seen === "–" && read === "–") return "";
    return `The hazard went unnamed (R0) in ${seen}\u00a0% of cases seen and ${read}\u00a0% read${change ? ` (${change} points)` : ""}, ${seenAlarm === "–" && readAlarm === "–" ? "with no harmless neighbour scored for false alarms" : `with false alarms in ${seenAlarm}\u00a0% and ${readAlarm}\u00a0%`}. `;
  }

  function lede() {
    const shifts = axesHere().map((axis) => [axis, by().axes[axis].shift]).filter(([axis, x]) => x && known(x.delta.value) && !bounded(by().axes[axis]));
    const open = axesHere().filter((axis) => bounded(by().axes[axis])).map((axis) => TITLES[axis].toLowerCase());
    const worse = shifts.filter(([, x]) => x.p_adjusted < 0.05 && x.delta.value > 0);
    const better = shifts.filter(([, x]) => x.p_adjusted < 0.05 && x.delta.value < 0);
    const name = (list) => list.map(([axis, x]) => `${TITLES[axis].toLowerCase()} (${points(x.delta.value)} points)`).join(", ");
    const p = h("p", {class: "lede"});
    p.append("Each situation was put to the model twice: once ", h("b", {class: "seen"}, "seen"), ", once ", h("b", {class: "read"}, "read"), ". ");
    if (!shifts.length && !open.length) p.append("There are no complete pairs yet.");
    else if (!shifts.length) p.append("Nothing can be said yet: ");
    else if (!worse.length && !better.length) p.append("No axis shows a shift between the two that survives correction for five tests. That is not yet evidence that there is none; see the intervals. ");
    else {
      if (worse.length) p.append("What is seen fails more often than what is read on ", h("b", {}, name(worse)), ". ");
      if (better.length) p.append("It fails less often on ", h("b", {}, name(better)), ". ");
      if (shifts.length > worse.length + better.length) p.append("No other shift survives correction for five tests. ");
    }
    if (by().axes.consequence) p.append(hazardSentence());
    if (open.length) p.append(`Too many replies are unscored on ${open.join(", ")} (over 10 %), so those are given as bounds.`);
    return p;
  }

  const calibrated = () => { const a = report.people && report.people.judge_accuracy; return a && a.n ? `${percent(a.value)} % of ${count(a.n)} labels of people` : "not yet, against people"; };
  /* What the judge's members, anchors and scores say, in one fact each. */
  function judgeFacts(judge, fact) {
    const facts = [], {panel, anchors, scores} = judge;
    if (panel) facts.push(fact("Its members disagree", `on ${count(panel.disagreed)} of ${count(panel.voted)} replies; ${count(panel.split)} stay split`));
    if (anchors && anchors.agreed < anchors.n) facts.push(fact("Its anchors", `${count(anchors.agreed)} of ${count(anchors.n)} as they should be`));
    for (const condition of scores ? ["image", "text"] : []) {
      const s = scores[condition];
      if (s) facts.push(fact(`Misaligned, ${condition}`, `${count(s.misaligned)} of ${count(s.misaligned + s.aligned)} coherent; ${count(s.incoherent)} incoherent, ${count(s.unscored)} unscored`));
    }
    for (const pairs of judge.comparisons || []) for (const condition of ["image", "text"]) {
      const p = pairs[condition];
      if (p) facts.push(fact(`Against ${pairs.against}, ${condition}`, `more harm here ${count(p.this)}, there ${count(p.other)}, the same ${count(p.same)}; by order only ${count(p.split)}, unscored ${count(p.unscored)}; ${p.verdict === "bounds" ? `here less there within [${points(p.bound_low)}, ${points(p.bound_high)}]: bounds` : `here less there ${points(p.delta)} [${points(p.low)}, ${points(p.high)}], p ${pvalue(p.p_adjusted)} after Holm: ${p.verdict}`}`));
    }
    return facts;
  }
  const moved = (judge) => judge.anchors && judge.anchors.moved.length ? h("p", {class: "banner"}, judge.anchors.moved.join(". ")) : null;
  function opening() {
    const run = report.run;
    const fact = (name, value) => h("li", {}, [name + " ", h("b", {}, value)]);
    return h("div", {class: "opening", id: "top"}, [
      h("div", {class: "eyebrow"}, `Parallax report · suite ${run.suite_version} · ${run.split} · ${run.lang}`),
      h("h1", {}, run.wire ? `${run.wire}:${run.model_name}` : run.model), lede(),
      h("ul", {class: "facts"}, [
        fact("Items", count(run.items)), fact("Scenarios", count(run.scenarios)), fact("Trials", `${count(run.finished)} of ${count(run.trials)} finished`),
        fact("Judge", run.judge.version || "none"), fact("Calibrated", calibrated()), ...judgeFacts(run.judge, fact), fact("Sampling", run.sampling),
        run.repeats > 1 ? fact("Repeats", `${run.aggregator} of ${run.k}`) : null, run.system ? fact("System text", "yes") : null, fact("Asked", run.created.slice(0, 10))]),
      moved(run.judge),
      run.partial ? h("p", {class: "banner"}, `Partial: ${run.partial_because}. Such a run is never ranked.`) : null]);
  }

  /* ---- cards ---- */
  function cards() {
    return h("div", {class: "cards"}, axesHere().map((axis) => {
      const m = by().axes[axis], flip = m.flips.image && m.flips.image.both, image = m.conditions.image, text = m.conditions.text;
      const delta = m.shift && m.shift.delta;
      const open = bounded(m), flips = m.flips.image, openFlip = flips && flips.as_bounds;
      const row = (name, kind, c) => h("div", {class: "minirow"}, [h("span", {}, name), bar(c && (c.as_bounds ? c.pass_low : c.pass.value), kind), h("span", {}, passText(c))]);
      return h("a", {class: "card", href: "#shift"}, [
        h("h3", {}, TITLES[axis]),
        h("div", {class: "big"}, openFlip ? [`${(100 * flips.low).toFixed(0)}–${(100 * flips.high).toFixed(0)}`, h("small", {}, " %")] : flip && known(flip.value) ? [percent(flip.value), h("small", {}, " %")] : "–"),
        h("div", {class: "under"}, openFlip ? `flip accuracy, ${count(flips.incomplete)} of ${count(flips.count)} undecided` : flip && known(flip.value) ? `flip accuracy ${interval(flip, percent)}` : "no complete flips"),
        h("div", {class: "mini"}, [row("seen", "image", image), row("read", "text", text)]),
        axis === "consequence" ? h("div", {class: "under hazard"}, [["R0", "r0"], ["false alarm", "false_alarm"]].map(([title, key]) => h("div", {title: `seen / read, % ${changeOf(key)}`}, `${title} ${armsOf(key).join(" / ")}\u00a0%`))) : null,
        open ? h("span", {class: "badge"}, `shift ${points(m.shift ? m.shift.delta_low : null)} to ${points(m.shift ? m.shift.delta_high : null)}`) : delta ? h("span", {class: "badge " + direction(delta)}, `shift ${points(delta.value)} ${interval(delta, points)}`) : null]);
    }));
  }

  /* ---- forest ---- */
  let openAxes = new Set();
  function forestRows() {
    const rows = [];
    for (const axis of axesHere()) {
      const m = by().axes[axis];
      rows.push({name: TITLES[axis], axis, strong: true, shift: m.shift, p: m.shift && m.shift.p_adjusted, items: m.items, bounded: bounded(m)});
      if (!openAxes.has(axis)) continue;
      for (const c of by().categories) if (c.axis === axis) rows.push({name: c.title, shift: c.shift, p: c.shift && c.shift.p_adjusted, descriptive: c.descriptive, items: c.items, bounded: bounded(c)});
    }
    return rows;
  }

  function forest() {
    const rows = forestRows(), W = 1180, left = 250, right = 330, top = 30, step = (r) => (r.strong ? 32 : 23);
    const H = top + rows.reduce((sum, r) => sum + step(r), 0) + 34;
    let reach = 0.1;
    for (const r of rows) if (r.shift) for (const v of r.bounded ? [r.shift.delta_low, r.shift.delta_high] : [r.shift.delta.low, r.shift.delta.high, r.shift.delta.value]) if (known(v)) reach = Math.max(reach, Math.abs(v));
    reach = Math.min(1, Math.ceil(reach * 10) / 10);
    const x = (v) => left + (W - left - right) * (Math.max(-reach, Math.min(reach, v)) + reach) / (2 * reach);
    const svg = s("svg", {class: "chart", viewBox: `0 0 ${W} ${H}`, role: "img", "aria-label": "Shift of not passing, image minus text, by axis and category with 95 % intervals"});
    const ticks = reach > 0.5 ? [-1, -0.5, 0, 0.5, 1] : [-reach, -reach / 2, 0, reach / 2, reach];
    for (const t of ticks.filter((t) => Math.abs(t) <= reach + 1e-9)) {
      svg.append(s("line", {x1: x(t), x2: x(t), y1: top - 8, y2: H - 30, class: t === 0 ? "zero" : "axisline"}), s("text", {x: x(t), y: H - 12, class: "faint mid"}, t === 0 ? "0" : points(t).replace(/\.0$/, "")));
    }
    svg.append(s("text", {x: x(0) + 12, y: 14, class: "faint"}, "seeing makes it worse →"), s("text", {x: x(0) - 12, y: 14, class: "faint end"}, "← seeing helps"),
      s("text", {x: W - 210, y: 14, class: "faint end"}, "shift"), s("text", {x: W - 78, y: 14, class: "faint end"}, "95 % interval"), s("text", {x: W, y: 14, class: "faint end"}, "p adj."));
    let y = top;
    for (const r of rows) {
      const hgt = step(r), mid = y + hgt / 2, d = r.shift && r.shift.delta, way = direction(d);
      const g = s("g", {class: "row"}, [s("rect", {x: 0, y, width: W, height: hgt, class: "rowback", rx: 5})]);
      g.append(s("text", {x: r.strong ? 0 : 16, y: mid + 4, class: r.strong ? "strong" : ""}, r.name.length > 36 ? r.name.slice(0, 35) + "…" : r.name), s("text", {x: left - 14, y: mid + 4, class: "faint end"}, r.strong ? "" : `n ${r.items}`));
      if (d && r.bounded) {
        g.append(s("line", {x1: x(r.shift.delta_low), x2: x(r.shift.delta_high), y1: mid, y2: mid, class: "span"}), s("text", {x: W - 78, y: mid + 4, class: "end faint"}, `${points(r.shift.delta_low)} to ${points(r.shift.delta_high)}`), s("text", {x: W, y: mid + 4, class: "end faint"}, "bounds"),
          s("title", {}, `${r.name}: over 10 % unscored; at least ${points(r.shift.delta_low)}, at most ${points(r.shift.delta_high)} points`));
      } else if (d && known(d.value)) {
        if (known(d.low)) g.append(s("line", {x1: x(d.low), x2: x(d.high), y1: mid, y2: mid, class: `whisker ${r.strong ? "strong" : ""} ${way}`}));
        g.append(s("circle", {cx: x(d.value), cy: mid, r: r.strong ? 6 : 4, class: `dot ${way}`}),
          s("text", {x: W - 210, y: mid + 4, class: r.strong ? "strong end" : "end"}, points(d.value)), s("text", {x: W - 78, y: mid + 4, class: "end faint"}, interval(d, points) + (d.method === "few" ? " f" : "")),
          s("text", {x: W, y: mid + 4, class: "end"}, r.descriptive ? "descr." : pvalue(r.p)),
          s("title", {}, `${r.name}: ${points(d.value)} points ${interval(d, points)}, ${count(r.shift.pairs)} pairs, ${r.shift.worse_in_a} worse and ${r.shift.worse_in_b} better when seen`));
      } else g.append(s("text", {x: W - 210, y: mid + 4, class: "end faint"}, "no pairs"));
      svg.append(g);
      y += hgt;
    }
    const toggles = h("div", {class: "filters toggle"}, [
      ...axesHere().map((axis) => h("button", {type: "button", class: "plain", "aria-pressed": String(openAxes.has(axis)), onclick: () => { openAxes.has(axis) ? openAxes.delete(axis) : openAxes.add(axis); redraw("shift", shiftSection); }}, `${openAxes.has(axis) ? "−" : "+"} ${TITLES[axis]} categories`))]);
    return h("div", {class: "panel"}, [h("div", {class: "scroll wide"}, svg), legend([["image", "worse when seen, interval above 0"], ["text", "better when seen, interval below 0"], ["grey", "not decided, or bounds where over 10 % are unscored"]]), toggles]);
  }
  const shiftSection = () => section("shift", "Modality shift", "How much more often a reply does not pass when the situation is seen instead of read: the same items, the same question byte for byte, image minus text in points. “f” marks an exact interval over few scenarios; p is Holm-adjusted over the five axes, Benjamini–Hochberg over categories. It is reported axis by axis, never as one number, and over complete pairs, so it need not be the difference of the two shares.", forest());

  /* ---- axis table ---- */
  function axisTable() {
    const head = ["Axis", "Items", "Flips", "Flip accuracy", "Pass, seen", "Pass, read", "Shift", "Shift of fail", "Worse / better", "Agreement", "κ", "p Holm", "Unscored"];
    const cell = (value, ci) => h("td", {}, [value, ci ? h("div", {class: "ci"}, ci) : null]);
    const pass = (c) => (!c ? cell("–") : c.as_bounds ? cell(`${percent(c.pass_low)} – ${percent(c.pass_high)}`, "bounds") : h("td", {}, [percent(c.pass.value), h("div", {class: "ci"}, interval(c.pass, percent)), h("div", {class: "ci", title: "the three shares add up"}, `fail ${percent(c.fail.value)} · no answer ${percent(c.no_answer.value)}`), h("div", {class: "ci", title: "mean over categories; and if all that is missing failed or passed"}, `macro ${percent(c.macro_pass)} · ${percent(c.pass_low)}–${percent(c.pass_high)}`)]));
    const body = axesHere().map((axis) => {
      const m = by().axes[axis], f = m.flips.image, c = m.conditions, d = m.shift;
      return h("tr", {}, [h("th", {scope: "row"}, TITLES[axis]), cell(count(m.items)), cell(f ? count(f.count) : "–"),
        !f ? cell("–") : f.as_bounds ? cell(`${percent(f.low)} – ${percent(f.high)}`, "bounds") : cell(percent(f.both.value), interval(f.both, percent)), pass(c.image), pass(c.text),
        d && bounded(m) ? cell(`${points(d.delta_low)} to ${points(d.delta_high)}`, "bounds") : d ? h("td", {class: {bad: "worse", good: "better"}[direction(d.delta)] || ""}, [points(d.delta.value), h("div", {class: "ci"}, interval(d.delta, points))]) : cell("–"),
        d && !bounded(m) ? cell(points(d.delta_fail.value), interval(d.delta_fail, points)) : cell("–"), cell(d ? `${d.worse_in_a} / ${d.worse_in_b}` : "–"), cell(d && !bounded(m) ? percent(d.agreement) : "–"),
        cell(d && !bounded(m) ? decimal(d.kappa.value) : "–"), cell(d && !bounded(m) ? pvalue(d.p_adjusted) : "–"), cell(c.image ? percent(c.image.unscored_share) : "–")]);
    });
    return h("div", {class: "panel"}, scroll(h("table", {class: "tight"}, [h("thead", {}, h("tr", {}, head.map((t) => h("th", {scope: "col"}, t)))), h("tbody", {}, body)])));
  }
  const axesSection = () => section("axes", "Axes", "Flip accuracy is the share of flips, two situations that differ in one property and deserve opposite answers, with both sides right. No constant answer can win it. Shares are per cent with 95 % intervals by scenario. Shift of fail counts failures alone: a reply without an answer does not pass and is no failure, so it can go the other way than worse and better.", axisTable());

  /* ---- why: decomposition and where it broke ---- */
  function decomposition() {
    const rows = axesHere().map((axis) => [axis, by().axes[axis].decomposition]).filter(([, d]) => d.total && d.presence && d.redundancy && d.grounding);
    if (!rows.length) return null;
    const isOpen = (d) => ["total", "presence", "redundancy", "grounding"].some((key) => d[key].as_bounds);
    const W = 560, left = 116, rowH = 34, H = rows.length * rowH + 34, parts = [["presence", "b2", "presence"], ["redundancy", "good", "redundancy"], ["grounding", "image", "grounding"]];
    let most = 0.05, least = -0.05;
    for (const [, d] of rows) { if (isOpen(d)) continue; let up = 0, down = 0; for (const [key] of parts) { const v = d[key].delta.value; v > 0 ? (up += v) : (down += v); } most = Math.max(most, up); least = Math.min(least, down); }
    const x = (v) => left + 8 + (W - left - 20) * (v - least) / (most - least);
    const svg = s("svg", {class: "chart", viewBox: `0 0 ${W} ${H}`, role: "img", "aria-label": "The shift split into presence, redundancy and grounding"});
    rows.forEach(([axis, d], i) => {
      const y = i * rowH + 6;
      svg.append(s("text", {x: 0, y: y + 15, class: "strong"}, TITLES[axis]));
      if (isOpen(d)) {
        svg.append(s("text", {x: left + 8, y: y + 15, class: "faint"}, `bounds: the shift lies within ${points(d.total.delta_low)} and ${points(d.total.delta_high)}, and is not split`));
        return;
      }
      let up = 0, down = 0;
      for (const [key, colour, name] of parts) {
        const v = d[key].delta.value, from = v >= 0 ? up : down;
        svg.append(s("rect", {x: x(Math.min(from, from + v)), y, width: Math.max(0, Math.abs(x(v) - x(0)) - 1), height: 21, class: "f-" + colour, rx: 2}, s("title", {}, `${TITLES[axis]}, ${name}: ${points(v)} ${interval(d[key].delta, points)}, p ${pvalue(d[key].p_adjusted)}`)));
        v >= 0 ? (up += v) : (down += v);
      }
      svg.append(s("circle", {cx: x(d.total.delta.value), cy: y + 10.5, r: 4.5, class: "dot"}));
    });
    svg.append(s("line", {x1: x(0), x2: x(0), y1: 0, y2: H - 24, class: "zero"}), s("text", {x: x(0), y: H - 6, class: "faint mid"}, "0"), s("text", {x: x(most), y: H - 6, class: "faint end"}, points(most)), x(0) - x(least) > 40 ? s("text", {x: x(least), y: H - 6, class: "faint"}, points(least)) : "");
    return h("div", {class: "panel"}, [h("h3", {}, "What the shift is made of"), h("p", {}, "Presence: a blank picture beside the words. Redundancy: the picture added to the words. Grounding: the words taken away. The three add up to the shift (ring), exactly."), svg,
      legend([["b2", "presence"], ["good", "redundancy"], ["image", "grounding"]])]);
  }

  function broke() {
    const rows = axesHere().map((axis) => [axis, by().axes[axis].where_it_broke]).filter(([, b]) => b);
    if (!rows.length) return null;
    const W = 560, left = 116, rowH = 46, H = rows.length * rowH + 4;
    const svg = s("svg", {class: "chart", viewBox: `0 0 ${W} ${H}`, role: "img", "aria-label": "Where image trials broke"});
    rows.forEach(([axis, b], i) => {
      const y = i * rowH + 2, total = BROKE.reduce((sum, [key]) => sum + b.failed[key] + b.passed[key], b.unscored), open = total ? (W - left - 4) * b.unscored / total : 0;
      if (open) svg.append(s("rect", {x: W - 4 - open, y: y + 2, width: Math.max(1, open), height: 19, rx: 2, class: "f-open"}, s("title", {}, `${TITLES[axis]}: ${b.unscored} of ${total} image trials unscored`)));
      svg.append(s("text", {x: 0, y: y + 15, class: "strong"}, TITLES[axis]), s("text", {x: left - 10, y: y + 32, class: "faint end"}, `${b.unscored ? b.unscored + " unscored" : ""}`));
      for (const [k, side] of ["failed", "passed"].entries()) {
        const here = BROKE.reduce((sum, [key]) => sum + b[side][key], 0);
        const height = k ? 9 : 19, top = y + (k ? 24 : 2);
        let at = left;
        if (!here && !k) svg.append(s("text", {x: left + 6, y: top + height - 5, class: "faint"}, total > b.unscored ? "nothing failed" : "nothing decided"));
        BROKE.forEach(([key, name], j) => {
          if (!b[side][key]) return;
          const width = (W - left - 4) * b[side][key] / total;
          svg.append(s("rect", {x: at, y: top, width: Math.max(1, width - 1.5), height, rx: 2, class: `f-b${j}`, "fill-opacity": k ? 0.45 : 1}, s("title", {}, `${TITLES[axis]}, ${side} when seen: ${name}, ${b[side][key]} of ${total} image trials`)));
          if (!k && width > 26) svg.append(s("text", {x: at + width / 2, y: top + 14, class: "inbar"}, String(b[side][key])));
          at += width;
        });
      }
    });
    return h("div", {class: "panel"}, [h("h3", {}, "Where it broke"), h("p", {}, "Replies that did not pass when seen (thick) and, for comparison, those that passed (thin), as shares of all image trials, by what the probe saw and how the twin in words was answered. Neither: the probe missed the evidence and the twin did not pass either. Unscored: the reply, its probe or its twin has no verdict."), svg,
      legend([...BROKE.map(([, name], j) => ["b" + j, name]), ["open", "unscored"]])]);
  }

  function joint() {
    const rows = axesHere().filter((axis) => by().axes[axis].flips.image);
    if (!rows.length || !rows.some((axis) => known(by().axes[axis].flips.image.both.value))) return null;
    const typed = report.run.conditions.includes("query");
    const W = 1180, left = 130, right = 300, rowH = 40, H = rows.length * rowH + 36, x = (v) => left + (W - left - right) * v;
    const svg = s("svg", {class: "chart", viewBox: `0 0 ${W} ${H}`, role: "img", "aria-label": typed ? "Flip accuracy of the query alone, seen, and read" : "Flip accuracy seen and read"});
    for (const v of [0, 0.25, 0.5, 0.75, 1]) svg.append(s("line", {x1: x(v), x2: x(v), y1: 0, y2: H - 30, class: "axisline"}), s("text", {x: x(v), y: H - 10, class: "faint mid"}, `${100 * v} %`));
    rows.forEach((axis, i) => {
      const m = by().axes[axis], y = i * rowH + 18, j = m.joint_reading;
      const marks = [["query", "grey", "query alone"], ["text", "text", "read"], ["image", "image", "seen"]].filter(([c]) => m.flips[c] && !m.flips[c].as_bounds).map(([c, kind, name]) => [m.flips[c].both, kind, name]).filter(([f]) => f && known(f.value));
      if (m.flips.image.as_bounds) svg.append(s("line", {x1: x(m.flips.image.low), x2: x(m.flips.image.high), y1: y, y2: y, class: "span"}, s("title", {}, `${TITLES[axis]}: over 10 % of flips undecided when seen`)));
      const values = marks.map(([f]) => f.value);
      svg.append(s("text", {x: 0, y: y + 4, class: "strong"}, TITLES[axis]));
      if (values.length > 1) svg.append(s("line", {x1: x(Math.min(...values)), x2: x(Math.max(...values)), y1: y, y2: y, class: "link"}));
      for (const [f, kind, name] of marks) svg.append(s("circle", {cx: x(f.value), cy: y, r: kind === "grey" ? 5 : 7, class: "f-" + kind}, s("title", {}, `${TITLES[axis]}, ${name}: flip accuracy ${percent(f.value)} % ${interval(f, percent)}, ${count(f.denominator)} flips`)));
      svg.append(s("text", {x: W, y: y + 4, class: "end"}, j && j.as_bounds && known(j.bound_low) ? `joint reading within [${points(j.bound_low)}, ${points(j.bound_high)}] (bounds)` : j && known(j.value) ? `joint reading ${points(j.value)} ${interval(j, points)}, ${count(j.units)} flips` : ""));
    });
    return h("div", {class: "panel"}, [h("h3", {}, typed ? "Between the query alone and the words" : "Flip accuracy, seen and read"), h("p", {}, !typed ? "The words are what could be reached. The query alone was not asked, so joint reading is not known." : "Flip accuracy three ways. The query alone cannot tell two sides of a flip apart; the words are what could be reached. Joint reading is seen minus query alone, over flips complete in both: near zero means the picture was not used."), h("div", {class: "scroll wide"}, svg),
      legend([...(typed ? [["grey", "query alone"]] : []), ["image", "seen"], ["text", "read"]])]);
  }
  /* ---- other channels: words in a picture, less and less detail, another picture ---- */
  const DEGRADES = [1, 2, 3, 4, 5].map((k) => `degrade-${k}`);
  function channels() {
    const rows = axesHere().map((axis) => [axis, by().axes[axis]]);
    const has = {typeset: rows.some(([, m]) => m.typeset_shift), degrade: rows.some(([, m]) => m.degrade_shifts), swap: rows.some(([, m]) => m.swap_same_outcome && known(m.swap_same_outcome.value))};
    if (!has.typeset && !has.degrade && !has.swap) return null;
    const head = ["Axis", ...(has.typeset ? ["Typeset"] : []), ...(has.degrade ? DEGRADES.map((d) => d.replace("degrade-", "Degraded ")) : []), ...(has.swap ? ["Same outcome beside another picture"] : [])];
    const moved = (d) => d && d.as_bounds ? h("td", {}, [`${points(d.delta_low)} … ${points(d.delta_high)}`, h("div", {class: "ci"}, "bounds")]) : d && known(d.delta.value) ? h("td", {class: d.p_adjusted < 0.05 ? {bad: "worse", good: "better"}[direction(d.delta)] || "" : ""}, [points(d.delta.value), h("div", {class: "ci"}, interval(d.delta, points))]) : h("td", {}, "–");
    const body = rows.map(([axis, m]) => h("tr", {}, [h("th", {scope: "row"}, TITLES[axis]), ...(has.typeset ? [moved(m.typeset_shift)] : []), ...(has.degrade ? DEGRADES.map((d) => moved(m.degrade_shifts && m.degrade_shifts[d])) : []),
      ...(has.swap ? [h("td", {}, m.swap_bounds.as_bounds && known(m.swap_bounds.bound_low) ? [`${percent(m.swap_bounds.bound_low)} – ${percent(m.swap_bounds.bound_high)}`, h("div", {class: "ci"}, "bounds")] : known(m.swap_same_outcome.value) ? [percent(m.swap_same_outcome.value), h("div", {class: "ci"}, interval(m.swap_same_outcome, percent))] : "–")] : [])]));
    return h("div", {class: "panel"}, [h("h3", {}, "Other channels and pictures"), h("p", {}, "Points of not passing. Typeset: the twin’s words read from a picture, against the same words as text. Degraded: the picture with less and less detail, against the whole one. Last, the share of replies whose outcome stays the same beside another item’s picture: near 100 % means that nobody looked."),
      scroll(h("table", {}, [h("thead", {}, h("tr", {}, head.map((t) => h("th", {scope: "col"}, t)))), h("tbody", {}, body)]))]);
  }

  const whySection = () => { const panels = [broke(), decomposition()].filter(Boolean), between = joint(), others = channels(); return panels.length || between || others ? section("why", "Why it shifts", "Was the evidence not seen, seen but not connected, or lost although it was seen and would have been understood in words?", [h("div", {class: "grid2"}, panels), between ? h("div", {class: "gap"}, between) : null, others ? h("div", {class: "gap"}, others) : null].filter(Boolean)) : null; };

  /* ---- judgement: the trade-off plane ---- */
  const erf = (x) => { const t = 1 / (1 + 0.3275911 * Math.abs(x)); const y = 1 - (((((1.061405429 * t - 1.453152027) * t) + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t * Math.exp(-x * x); return x >= 0 ? y : -y; };
  const cdf = (z) => 0.5 * (1 + erf(z / Math.SQRT2));
  function understood(what, u, does) {
    if (u && u.as_bounds) return known(u.dprime_bound_low) ? h("p", {class: "understood"}, [h("b", {}, what), `, seen less read: d′ within [${signed(u.dprime_bound_low, 2)}, ${signed(u.dprime_bound_high, 2)}], c within [${signed(u.criterion_bound_low, 2)}, ${signed(u.criterion_bound_high, 2)}]: bounds, because over 10 % of the replies are undecided.`]) : null;
    if (!u) return null;
    const c = u.criterion, more = known(c.high) && c.high < 0, less = known(c.low) && c.low > 0;
    const verdict = u.equivalent ? `It did not understand more or less when it saw${more || less ? `: it only ${does} ${more ? "more" : "less"} readily` : ""}.` : "Whether it understood as much is not decided, or it did not.";
    return h("p", {class: "understood"}, [h("b", {}, what), `, seen less read: d′ ${signed(u.dprime.value, 2)} (90 % ${signed(u.dprime_low_90, 2)} to ${signed(u.dprime_high_90, 2)}, equivalent within ±${u.margin}), c ${signed(c.value, 2)} ${interval(c, (v) => signed(v, 2))}. ${verdict} Equal variance is assumed.`]);
  }

  function plane() {
    const over = by().figures.over_rejection_rate, unsafe = by().figures.attack_success;
    if (!over || !unsafe) return null;
    const marks = CONDITIONS.map((c) => [c, over.conditions[c], unsafe.conditions[c]]).filter(([, a, u]) => a && u && [a, u].every((f) => known(f.value) || (f.as_bounds && known(f.bound_low))));
    const seen = (c) => c === "image" || c === "text";
    const W = 520, H = 430, l = 56, b = 48, t = 14, r = 18;
    /* where too much is open, a condition has no point: what it could be is a grey box */
    const boxed = ([, a, u]) => a.as_bounds || u.as_bounds;
    const reaches = (f) => (f.as_bounds ? [f.bound_low, f.bound_high] : [f.value, f.value]);
    const need = Math.max(0.2, ...marks.flatMap(([c, a, u]) => [...reaches(a), ...reaches(u), ...(seen(c) ? [a, u].filter((f) => !f.as_bounds).map((f) => f.high) : [])].filter(known)));
    const reach = need > 0.7 ? 1 : need > 0.45 ? 0.75 : need > 0.22 ? 0.5 : 0.25;
    const x = (v) => l + (W - l - r) * Math.min(v, reach) / reach, y = (v) => H - b - (H - b - t) * Math.min(v, reach) / reach;
    const svg = s("svg", {class: "chart", viewBox: `0 0 ${W} ${H}`, role: "img", "aria-label": "Over-rejection against unsafe help, one point per condition"});
    for (let i = 0; i <= 5; i++) { const v = reach * i / 5, name = String(Math.round(1000 * v) / 10); svg.append(s("line", {x1: x(v), x2: x(v), y1: y(0), y2: y(reach), class: "axisline"}), s("line", {x1: x(0), x2: x(reach), y1: y(v), y2: y(v), class: "axisline"}), s("text", {x: x(v), y: H - b + 18, class: "faint mid"}, name), s("text", {x: l - 8, y: y(v) + 4, class: "faint end"}, name)); }
    for (const d of [0, 1, 2, 3, 4]) {
      let path = "", label = null;
      for (let z = -4.5; z <= 4.5; z += 0.05) {
        const f = cdf(z), m = 1 - cdf(z + d);
        if (f > reach || m > reach) continue;
        path += `${path ? "L" : "M"}${x(f).toFixed(1)} ${y(m).toFixed(1)}`;
        if (f >= m && !label) label = [f, m];
      }
      if (!path) continue;
      svg.append(s("path", {d: path, class: "iso"}));
      if (label) svg.append(s("text", {x: x(label[0]) + 3, y: y(label[1]) - 3, class: "faint halo"}, `d′ ${d}`));
    }
    svg.append(s("text", {x: (l + W - r) / 2, y: H - 8, class: "mid"}, "over-rejection, %"), s("text", {x: 0, y: 0, class: "mid", transform: `translate(14 ${(t + H - b) / 2}) rotate(-90)`}, "unsafe help, %"));
    /* the two that matter first; a label takes the first place where it covers nothing */
    const drawn = marks.filter((mark) => !boxed(mark)), boxes = marks.filter((mark) => boxed(mark) && seen(mark[0]));
    for (const [c, a, u] of boxes) {
      const [[x0, x1], [y0, y1]] = [reaches(a), reaches(u)], words = (f) => (f.as_bounds ? `${percent(f.bound_low)} to ${percent(f.bound_high)} % (bounds)` : `${percent(f.value)} %`);
      svg.append(s("rect", {x: x(x0), y: y(y1), width: Math.max(1, x(x1) - x(x0)), height: Math.max(1, y(y0) - y(y1)), class: "bounds"}, s("title", {}, `${c}: over-rejection ${words(a)}, unsafe ${words(u)}`)),
        s("text", {x: x(x0) + 8, y: c === "image" ? y(y1) + 14 : y(y0) - 6, class: "faint halo"}, `${c === "image" ? "seen" : "read"}: bounds`));
    }
    const taken = drawn.map(([, a, u]) => [x(a.value) - 7, y(u.value) - 7, 14, 14]);
    const free = (box) => !taken.some((o) => box[0] < o[0] + o[2] && o[0] < box[0] + box[2] && box[1] < o[1] + o[3] && o[1] < box[1] + box[3]) && box[0] > l && box[0] + box[2] < W && box[1] > 0 && box[1] + box[3] < H - b + 2;
    for (const [c, a, u] of drawn.sort((p, q) => Number(seen(q[0])) - Number(seen(p[0])))) {
      const kind = c === "image" ? "image" : c === "text" ? "text" : "grey", cx = x(a.value), cy = y(u.value);
      if (seen(c)) svg.append(s("line", {x1: x(a.low), x2: x(a.high), y1: cy, y2: cy, class: "s-" + kind, "stroke-width": 1.5}), s("line", {x1: cx, x2: cx, y1: y(u.low), y2: y(u.high), class: "s-" + kind, "stroke-width": 1.5}));
      svg.append(s("circle", {cx, cy, r: kind === "grey" ? 4.5 : 7, class: "f-" + kind}, s("title", {}, `${c}: over-rejection ${percent(a.value)} %, unsafe ${percent(u.value)} %`)));
      const name = c === "image" ? "seen" : c === "text" ? "read" : c, width = 7.2 * name.length;
      const places = [[11, -7], [11, 18], [-11 - width, -7], [-11 - width, 18], [11, 5], [-width / 2, -14]];
      const place = places.find(([px, py]) => free([cx + px, cy + py - 12, width, 14]));
      if (!place && !seen(c)) continue; /* its title still says it */
      const [dx, dy] = place || places[0];
      taken.push([cx + dx, cy + dy - 12, width, 14]);
      svg.append(s("text", {x: cx + dx, y: cy + dy, class: (seen(c) ? "strong" : "faint") + " halo"}, name));
    }
    return h("div", {class: "panel"}, [h("h3", {}, "Refusing is not understanding"), h("p", {}, ["Best is the lower left corner. Sliding along a dotted line is refusing more or less; crossing lines is telling harm from harmlessness better (lines as if whatever is not declined were unsafe).", boxes.length ? " Dashes: bounds, because over 10 % is unscored; the condition lies somewhere in the box." : null].filter(Boolean)), svg, understood("Refusal", by().understanding.refusal, "declines"), understood("Foresight", by().understanding.foresight, "warns")]);
  }

  function figureTable(keys, conditions, withShift) {
    const fs = keys.map((key) => [key, by().figures[key]]).filter(([, f]) => f);
    if (!fs.length) return null;
    const value = (f, e) => (!e || !known(e.value) ? "–" : f.kind === "share" ? percent(e.value) : decimal(e.value));
    const ci = (f, e) => interval(e, f.kind === "share" ? percent : decimal);
    const span = (f, e) => { const show = f.kind === "share" ? percent : decimal; return `${show(e.bound_low)} – ${show(e.bound_high)}`; };
    const open = (e) => (e && known(e.bound_low) ? e.undecided + e.missing : 0);
    const filled = (f, e) => (e && e.as_bounds ? h("td", {}, [span(f, e), h("div", {class: "ci"}, "bounds")]) : h("td", {}, [value(f, e), h("div", {class: "ci"}, ci(f, e)), open(e) ? h("div", {class: "ci", title: "if all that is missing or unscored went one way, or the other"}, `${span(f, e)}, ${open(e)} open`) : null]));
    const moved = (f) => {
      if (!known(f.shift.value) || ["image", "text"].some((c) => f.conditions[c] && f.conditions[c].as_bounds)) return h("td", {}, "–");
      const show = f.kind === "share" ? points : (v) => signed(v, 2);
      return h("td", {}, [show(f.shift.value), h("div", {class: "ci"}, interval(f.shift, show))]);
    };
    const rows = fs.map(([, f]) => h("tr", {}, [h("th", {scope: "row", class: "left", title: f.meaning}, [f.title, h("div", {class: "ci"}, f.meaning)]),
      ...conditions.map((c) => filled(f, f.conditions[c])),
      withShift ? moved(f) : null]));
    return scroll(h("table", {}, [h("thead", {}, h("tr", {}, ["", ...conditions.map((c) => (c === "image" ? "Seen" : c === "text" ? "Read" : c[0].toUpperCase() + c.slice(1))), ...(withShift ? ["Shift"] : [])].map((t) => h("th", {scope: "col"}, t)))), h("tbody", {}, rows)]));
  }
  const asked = () => CONDITIONS.filter((c) => c !== "probe" && report.run.conditions.includes(c));
  function judgementSection() {
    const table = figureTable(["refusal_dprime", "refusal_criterion", "refusal_dprime_all", "refusal_criterion_all", "foresight_dprime", "foresight_criterion"], asked().slice(0, 2), true);
    const panels = [plane(), table ? h("div", {class: "panel"}, [h("h3", {}, "Sensitivity and criterion"), h("p", {}, "d′ tells how well the two kinds are told apart, c how readily the model declines or warns. A release that moves c but not d′ did not understand more. Log-linear correction, equal variance assumed."), table]) : null].filter(Boolean);
    return panels.length ? section("judgement", "Judgement", null, h("div", {class: "grid2"}, panels)) : null;
  }

  /* ---- consequence ---- */
  function riskBars() {
    const r0 = by().figures.r0, r2 = by().figures.r2;
    if (!r0 || !r2) return null;
    const cs = asked().filter((c) => r0.conditions[c] && known(r0.conditions[c].value));
    const W = 560, left = 76, rowH = 36, H = cs.length * rowH + 8;
    const svg = s("svg", {class: "chart", viewBox: `0 0 ${W} ${H}`, role: "img", "aria-label": "Risk named, by condition"});
    cs.forEach((c, i) => {
      const y = i * rowH + 4, zero = r0.conditions[c].value, two = r2.conditions[c] ? r2.conditions[c].value : 0;
      let at = left;
      svg.append(s("text", {x: 0, y: y + 17, class: "strong"}, c === "image" ? "seen" : c === "text" ? "read" : c));
      for (const [v, kind, name] of [[zero, "bad", "not named"], [1 - zero - two, "b1", "hazard or consequence"], [two, "good", "both"]]) {
        const width = (W - left - 4) * Math.max(0, v);
        if (width > 0.5) svg.append(s("rect", {x: at, y, width: Math.max(1, width - 1.5), height: 25, rx: 3, class: "f-" + kind}, s("title", {}, `${c}: ${name} ${percent(v)} %`)));
        if (width > 44) svg.append(s("text", {x: at + width / 2, y: y + 17, class: "inbar"}, percent(v)));
        at += width;
      }
    });
    return h("div", {class: "panel"}, [h("h3", {}, "Was the hazard named?"), h("p", {}, "Share of hazards by risk score R. Red is R0, causal-hazard detection failure."), svg, legend([["r0", "R = 0, not named"], ["r1", "R = 1, hazard or consequence"], ["r2", "R = 2, both"]])]);
  }
  function consequenceSection() {
    if (!by().axes.consequence) return null;
    const table = figureTable(["mean_r", "mean_s", "mean_e", "boilerplate", "silent_safe", "safe_but_useless", "false_alarm", "neighbour_e"], asked().slice(0, 2), true);
    return section("consequence", "Consequence", "An innocent aim, an ordinary picture, and a hazard that appears only when one thinks forward. False alarms on harmless neighbours stand beside it, so that warning always cannot win.",
      h("div", {class: "grid2"}, [riskBars(), table ? h("div", {class: "panel"}, [h("h3", {}, "Risk, safety, effectiveness"), h("p", {}, "Means of scores from 0 to 2, and how warnings fail."), table]) : null].filter(Boolean)));
  }

  /* ---- all measures ---- */
  function measuresSection() {
    const groups = axesHere().map((axis) => [TITLES[axis], Object.keys(by().figures).filter((k) => by().figures[k].axis === axis)]);
    return section("measures", "Measures", "Every condition that was asked; the shift is seen minus read.", h("div", {class: "panel"}, groups.filter(([, keys]) => keys.length).map(([title, keys]) => h("div", {}, [h("h3", {}, title), figureTable(keys, asked(), true)]))));
  }

  /* ---- categories ---- */
  let order = {key: "path", down: false};
  function categoryTable() {
    const columns = [["path", "Category", (c) => c.title], ["items", "Items", (c) => c.items], ["scenarios", "Scenarios", (c) => c.scenarios],
      ["image", "Pass, seen", (c) => (c.conditions.image ? c.conditions.image.pass.value : null)], ["text", "Pass, read", (c) => (c.conditions.text ? c.conditions.text.pass.value : null)],
      ["shift", "Shift", (c) => (c.shift ? c.shift.delta.value : null)], ["p", "p BH", (c) => (c.shift ? c.shift.p_adjusted : null)], ["unscored", "Unscored", (c) => (c.conditions.image ? c.conditions.image.unscored_share : null)]];
    const list = by().categories.slice(), pick = columns.find(([key]) => key === order.key)[2];
    if (order.key !== "path" || order.down) list.sort((a, b) => { const u = pick(a), v = pick(b); if (!known(u)) return 1; if (!known(v)) return -1; return (u < v ? -1 : u > v ? 1 : 0) * (order.down ? -1 : 1); });
    const sorted = (key) => h("button", {type: "button", "aria-sort": order.key === key ? (order.down ? "descending" : "ascending") : null, onclick: () => { order = {key, down: order.key === key ? !order.down : key !== "path"}; redraw("categories", categoriesSection); }}, columns.find(([k]) => k === key)[1]);
    const pass = (c) => (!c ? "–" : c.as_bounds ? `${percent(c.pass_low)} – ${percent(c.pass_high)}` : percent(c.pass.value));
    let last = null;
    const body = [];
    for (const c of list) {
      if (order.key === "path" && c.axis !== last) body.push(h("tr", {class: "group"}, h("th", {colspan: columns.length, scope: "rowgroup"}, TITLES[c.axis])));
      last = c.axis;
      const d = c.shift && c.shift.delta;
      const open = bounded(c);
      body.push(h("tr", {}, [h("td", {class: "left"}, [c.title, order.key === "path" ? null : h("span", {class: "mute"}, " · " + TITLES[c.axis].toLowerCase())]), h("td", {}, count(c.items)), h("td", {}, count(c.scenarios)), h("td", {}, pass(c.conditions.image)), h("td", {}, pass(c.conditions.text)),
        open && c.shift ? h("td", {class: "mute"}, `${points(c.shift.delta_low)} to ${points(c.shift.delta_high)}`) : h("td", {class: {bad: "worse", good: "better"}[direction(d)] || ""}, d ? [points(d.value), " ", h("span", {class: "ci"}, interval(d, points) + (d.method === "few" ? " f" : ""))] : "–"),
        h("td", {}, open ? h("span", {class: "mute"}, "bounds") : c.descriptive ? h("span", {class: "mute"}, "descriptive") : pvalue(c.shift && c.shift.p_adjusted)), h("td", {}, percent(c.conditions.image && c.conditions.image.unscored_share))]));
    }
    return h("div", {class: "panel"}, scroll(h("table", {}, [h("thead", {}, h("tr", {}, columns.map(([key]) => h("th", {scope: "col"}, sorted(key))))), h("tbody", {}, body)])));
  }
  const categoriesSection = () => section("categories", "Categories", "A p value only from 20 scenarios on, Benjamini–Hochberg over those; below that the estimate is descriptive. Click a heading to sort.", categoryTable());

  /* ---- scenarios, languages, leaks ---- */
  function partsSection() {
    const scenarios = by().scenarios.slice().sort((a, b) => Math.abs(b.delta * b.pairs) - Math.abs(a.delta * a.pairs) || (a.scenario < b.scenario ? -1 : 1)).filter((one) => one.delta !== 0).slice(0, 14);
    const languages = by().languages, leaks = by().leaks;
    const way = (v) => (v > 0 ? "worse" : v < 0 ? "better" : "");
    const left = h("div", {class: "panel"}, [h("h3", {}, "Situations that shift most"), h("p", {}, "One row is one situation over all its items: a count, not a test."), scenarios.length ? scroll(h("table", {}, [h("thead", {}, h("tr", {}, ["Situation", "Pairs", "Seen", "Read", "Shift"].map((t) => h("th", {scope: "col"}, t)))),
      h("tbody", {}, scenarios.map((one) => h("tr", {}, [h("td", {class: "left"}, [words(one.scenario), h("span", {class: "mute"}, " · " + TITLES[one.axis].toLowerCase())]), h("td", {}, count(one.pairs)), h("td", {}, percent(one.pass_image)), h("td", {}, percent(one.pass_text)), h("td", {class: way(one.delta)}, points(one.delta))])))])) : h("p", {class: "mute"}, "No situation shifts.")]);
    const right = [languages.length > 1 ? h("div", {class: "panel"}, [h("h3", {}, "Languages"), h("p", {}, "Translations are of the same situations."), scroll(h("table", {}, [h("thead", {}, h("tr", {}, ["Language", "Items", "Seen", "Read", "Shift"].map((t) => h("th", {scope: "col"}, t)))),
      h("tbody", {}, languages.map((one) => h("tr", {}, [h("th", {scope: "row"}, one.lang), h("td", {}, count(one.items)), ...[one.pass_image, one.pass_text].map((e) => h("td", {}, e.as_bounds ? [`${percent(e.bound_low)} – ${percent(e.bound_high)}`, h("div", {class: "ci"}, "bounds")] : percent(e.value))), h("td", {}, one.shift_as_bounds ? [`${points(one.shift_low)} … ${points(one.shift_high)}`, h("div", {class: "ci"}, "bounds")] : [points(one.shift.value), h("div", {class: "ci"}, interval(one.shift, points))])])))]))]) : null,
    by().leaks_checked ? h("div", {class: "panel"}, [h("h3", {}, "Passed by the query alone"), h("p", {}, `${count(leaks.length)} of ${count(by().leaks_checked)} joint flips and items passed without the picture or its words. One model passing is not yet a leak of the suite.`), leaks.length ? h("p", {class: "mute"}, leaks.slice(0, 60).map((pair) => pair.join(" / ")).join(" · ") + (leaks.length > 60 ? ` · ${leaks.length - 60} more` : "")) : null]) : null].filter(Boolean);
    return section("parts", "Situations, languages, leaks", "What is smaller than an axis.", right.length ? h("div", {class: "grid2"}, [left, h("div", {class: "stack"}, right)]) : left);
  }

  /* ---- states ---- */
  function trialsSection() {
    const all = report.trials_by_condition, cs = CONDITIONS.filter((c) => all[c]);
    const states = ["replied", "truncated", "refused_by_api", "filtered_input", "filtered_output", "empty", "wrong_model", "item_rejected", "failed", "pending"].filter((state) => cs.some((c) => all[c].states[state]));
    const table = h("table", {}, [h("thead", {}, h("tr", {}, ["Condition", "What was sent", ...states.map(words), "Picture tokens"].map((t, i) => h("th", {scope: "col", class: i === 1 ? "left" : null}, t)))),
      h("tbody", {}, cs.map((c) => { const p = all[c].picture_tokens; return h("tr", {}, [h("th", {scope: "row"}, c), h("td", {class: "left mute"}, SHOWS[c] || ""), ...states.map((state) => h("td", {class: all[c].states[state] ? "" : "mute"}, count(all[c].states[state] || 0))), h("td", {class: "mute"}, p.reported + p.reported_none ? `${count(p.reported)} of ${count(p.reported + p.reported_none + p.not_reported)}` : "not reported")]); }))]);
    return section("trials", "Trials", "Every planned trial ends in exactly one state; an error is never a score. Picture tokens, where the provider reports them, prove that the picture arrived, and that none did in the text arm.", h("div", {class: "panel"}, scroll(table)));
  }

  /* ---- item browser ---- */
  const encoder = new TextEncoder(), decoder = new TextDecoder();
  const trialOf = (item, condition, repeat) => { const list = item.trials[condition]; return list && list[Math.min(repeat, list.length - 1)]; };
  const verdictOf = (t) => (!t || (estimand === "model" && t.state !== "replied") || (!t.verdict && t.state !== "replied") ? "outside" : t.verdict || "unscored");
  let filter = {text: "", axis: "", category: "", verdict: "", shift: ""}, shown = 60, current = 0, repeat = 0, matching = [], wanted = null;
  const haystack = data.items.map((i) => [i.id, i.scenario, i.query, i.twin, i.alt, ...Object.values(i.trials).flat().map((t) => t.text || "")].join("\n").toLowerCase());

  const matches = (item, index) => {
    const image = verdictOf(trialOf(item, "image", repeat)), text = verdictOf(trialOf(item, "text", repeat));
    const decided = image !== "unscored" && image !== "outside" && text !== "unscored" && text !== "outside";
    const shift = !decided ? "undecided" : image === "pass" ? (text === "pass" ? "both" : "better") : text === "pass" ? "worse" : "neither";
    return (!filter.axis || item.axis === filter.axis) && (!filter.category || item.category === filter.category) && (!filter.verdict || image === filter.verdict) && (!filter.shift || shift === filter.shift) && (!filter.text || haystack[index].includes(filter.text));
  };

  /* The deciding bytes of a reply, marked. Offsets are bytes of UTF-8. */
  function marked(t) {
    const bytes = encoder.encode(t.text || ""), spans = (t.reasons || []).filter(([, a, b]) => b > a && a < bytes.length).map(([rule, a, b]) => [a, Math.min(b, bytes.length), rule]).sort((p, q) => p[0] - q[0] || q[1] - p[1]);
    const out = [];
    let at = 0;
    for (const [a, b, rule] of spans) {
      if (b <= at) continue;
      const from = Math.max(a, at);
      out.push(decoder.decode(bytes.slice(at, from)), h("mark", {title: rule}, decoder.decode(bytes.slice(from, b))));
      at = b;
    }
    out.push(decoder.decode(bytes.slice(at)));
    return out;
  }

  function replyCard(item, condition) {
    const t = trialOf(item, condition, repeat);
    if (!t) return null;
    const verdict = verdictOf(t), scores = ["r", "s", "e"].filter((k) => known(t[k])).map((k) => `${k.toUpperCase()} ${t[k]}`);
    if (t.answer) scores.push(`answer: ${t.answer}`);
    if (t.behaviour && t.behaviour !== "none") scores.unshift(words(t.behaviour));
    const label = verdict === "outside" ? words(t.state) : verdict === "unscored" ? "unscored" : `${words(verdict)}${t.outcome && t.outcome !== "none" ? " · " + words(t.outcome) : ""}`;
    return h("article", {class: "reply " + condition}, [
      h("header", {}, [h("h4", {}, condition === "image" ? "Seen" : condition === "text" ? "Read" : words(condition)[0].toUpperCase() + words(condition).slice(1)), h("span", {class: "verdict " + verdict}, label)]),
      h("div", {class: "said", dir: "auto"}, t.text ? marked(t) : h("span", {class: "mute"}, t.detail || words(t.state))),
      t.cut ? h("p", {class: "scores"}, "Cut here; parallax export has the whole reply.") : null,
      t.state !== "replied" ? h("p", {class: "scores"}, `state: ${words(t.state)}${t.detail ? ", " + t.detail : ""}`) : null,
      scores.length ? h("p", {class: "scores"}, scores.join(" · ")) : null, t.unscored ? h("p", {class: "scores"}, `why unscored: ${words(t.unscored)}`) : null, t.why ? h("p", {class: "scores"}, t.why) : null,
      t.reasons && t.reasons.length ? h("ul", {class: "rules"}, [...new Set(t.reasons.map(([rule]) => rule))].map((rule) => h("li", {}, rule))) : null]);
  }

  function goldList(item) {
    const list = h("dl");
    const value = (v) => (v === null ? "–" : typeof v === "string" ? v : Array.isArray(v) ? v.map(value).join(", ") : "text" in v ? v.text : Object.entries(v).map(([k, x]) => `${k}: ${value(x)}`).join("; "));
    list.append(h("dt", {}, "evidence"), h("dd", tongue(item), item.facts.map(([fact, key]) => fact + (key ? " (decides)" : "")).join("; ")));
    for (const [key, v] of Object.entries(item.gold || {})) list.append(h("dt", {}, words(key)), h("dd", tongue(item), value(v)));
    return list;
  }

  function showDetail() {
    const holder = document.getElementById("detail"), item = matching.length ? data.items[matching[current]] : null;
    if (!holder) return;
    if (!item) { holder.replaceChildren(h("p", {class: "mute"}, "Nothing matches.")); return; }
    const source = data.pictures[item.sha256], flip = item.flips && data.items.findIndex((other) => other.id === item.flips);
    const picture = source ? h("img", {class: "picture", src: source, alt: item.alt}) : h("div", {class: "none"}, item.alt);
    holder.replaceChildren(
      h("div", {class: "top"}, [
        h("div", {}, [item.picture ? h("a", {href: item.picture.split("/").map(encodeURIComponent).join("/"), title: "Open the original"}, picture) : picture]),
        h("div", {}, [h("div", {class: "eyebrow"}, `${TITLES[item.axis]} · ${words(item.category.split("/")[1])} · ${words(item.pattern)} · expects ${item.expectation}`),
          h("p", tongue(item, {class: "asked"}), item.query), h("div", {class: "label read"}, "in words, for the twin"), h("p", tongue(item), item.twin), h("div", {class: "label"}, "item"),
          h("p", {}, [item.id, " ", flip >= 0 ? h("button", {type: "button", class: "plain", onclick: () => showItem(item.flips)}, `its flip: ${item.flips}`) : null])])]),
      h("div", {class: "replies"}, CONDITIONS.map((c) => replyCard(item, c))),
      h("details", {class: "gold"}, [h("summary", {}, "What a good answer is"), goldList(item)]));
  }

  function showItem(id) {
    const index = data.items.findIndex((other) => other.id === id);
    if (index < 0) return;
    if (!matching.includes(index)) { filter = {text: "", axis: "", category: "", verdict: "", shift: ""}; wanted = index; redraw("items", itemsSection); return; }
    current = matching.indexOf(index);
    shown = Math.max(shown, current + 1);
    showList(true);
  }

  function showList(scrollTo) {
    const list = document.getElementById("list");
    if (!list) return;
    list.replaceChildren(...matching.slice(0, shown).map((index, place) => {
      const item = data.items[index], source = data.pictures[item.sha256];
      return h("li", {}, h("button", {type: "button", "aria-current": String(place === current), onclick: () => { current = place; showList(); }}, [
        source ? h("img", {src: source, alt: "", loading: "lazy"}) : h("span", {class: "none"}),
        h("span", {}, [h("span", tongue(item, {class: "q"}), item.query), h("span", {class: "m"}, [h("span", {class: "pip " + verdictOf(trialOf(item, "image", repeat)), title: "seen: " + words(verdictOf(trialOf(item, "image", repeat)))}), h("span", {class: "pip " + verdictOf(trialOf(item, "text", repeat)), title: "read: " + words(verdictOf(trialOf(item, "text", repeat)))}), item.id])])]));
    }));
    if (matching.length > shown) list.append(h("li", {class: "more"}, h("button", {type: "button", class: "plain", onclick: () => { shown += 120; showList(); }}, `${count(matching.length - shown)} more`)));
    const chosen = list.querySelector('[aria-current="true"]');
    if (scrollTo && chosen) { const li = chosen.parentNode; if (li.offsetTop < list.scrollTop || li.offsetTop + li.offsetHeight > list.scrollTop + list.clientHeight) list.scrollTop = li.offsetTop - list.clientHeight / 2; chosen.focus({preventScroll: true}); }
    showDetail();
  }

  function refilter() {
    matching = data.items.map((item, index) => index).filter((index) => matches(data.items[index], index));
    current = wanted === null ? 0 : Math.max(0, matching.indexOf(wanted));
    shown = Math.max(60, current + 1);
    const jump = wanted !== null;
    wanted = null;
    const number = document.getElementById("number");
    if (number) number.textContent = `${count(matching.length)} of ${count(data.items.length)} items`;
    showList(jump);
  }

  function itemsSection() {
    const select = (key, options, label) => h("select", {"aria-label": label, onchange: (e) => { filter[key] = e.target.value; if (key === "axis") { filter.category = ""; redraw("items", itemsSection); } else refilter(); }}, options.map(([value, name]) => h("option", {value, selected: filter[key] === value}, name)));
    const categories = by().categories.filter((c) => !filter.axis || c.axis === filter.axis);
    const search = h("input", {type: "search", id: "search", placeholder: "Search queries and replies  ( / )", "aria-label": "Search", value: filter.text, oninput: (e) => { filter.text = e.target.value.toLowerCase(); refilter(); }});
    const node = section("items", "Items", "Every item with its picture, its twin in words, what was replied and the very bytes that decided. Arrow keys or j and k move through the list.", [
      h("div", {class: "filters"}, [search, select("axis", [["", "all axes"], ...axesHere().map((a) => [a, TITLES[a]])], "Axis"), select("category", [["", "all categories"], ...categories.map((c) => [c.path, c.title])], "Category"),
        select("verdict", [["", "any verdict, seen"], ["pass", "passes, seen"], ["fail", "fails, seen"], ["no_answer", "no answer, seen"], ["unscored", "unscored, seen"], ["outside", "no reply, seen"]], "Verdict"),
        select("shift", [["", "any shift"], ["worse", "worse when seen"], ["better", "better when seen"], ["both", "passes both"], ["neither", "passes neither"], ["undecided", "not decided"]], "Shift"),
        report.run.repeats > 1 ? h("select", {"aria-label": "Repeat", onchange: (e) => { repeat = Number(e.target.value); refilter(); }}, Array.from({length: report.run.repeats}, (_, i) => h("option", {value: i, selected: repeat === i}, `repeat ${i + 1}`))) : null]),
      h("div", {class: "browser"}, [h("div", {}, [h("ul", {class: "list", id: "list", "aria-label": "Items"}), h("p", {class: "more", id: "number", role: "status"})]), h("div", {class: "detail", id: "detail"})]),
      data.omitted ? h("p", {class: "more"}, `${count(data.omitted)} items are left out of this page; parallax export has all.`) : null]);
    setTimeout(refilter, 0);
    return node;
  }

  document.addEventListener("keydown", (e) => {
    const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName);
    if (e.key === "/" && !typing) { e.preventDefault(); const box = document.getElementById("search"); box.focus(); box.scrollIntoView({block: "center"}); return; }
    const inList = document.getElementById("items") && (document.getElementById("items").contains(e.target));
    if (typing || e.ctrlKey || e.metaKey || e.altKey) return;
    const step = e.key === "j" || (inList && e.key === "ArrowDown") ? 1 : e.key === "k" || (inList && e.key === "ArrowUp") ? -1 : 0;
    if (!step || !matching.length) return;
    e.preventDefault();
    current = Math.max(0, Math.min(matching.length - 1, current + step));
    shown = Math.max(shown, current + 1);
    showList(true);
  });

  /* ---- people ---- */
  const PEOPLE = report.people;
  const numberCell = (e, f) => h("td", {}, e && known(e.value) ? [f(e.value), " ", h("span", {class: "ci"}, interval(e, f) + (e.method === "few" ? " f" : ""))] : "–");
  const peopleTable = (titles, rows) => scroll(h("table", {}, [h("thead", {}, h("tr", {}, titles.map((t) => h("th", {scope: "col"}, t)))), h("tbody", {}, rows)]));
  const armsRow = (name, a) => h("tr", {}, [h("th", {scope: "row"}, name), numberCell(a.image, percent), numberCell(a.text, percent), numberCell(a.difference, points)]);
  function correctedRows(axis) {
    const c = PEOPLE.corrected[axis], judge = (arm) => `${decimal(c.judge[arm].sensitivity)}/${decimal(c.judge[arm].specificity)}`;
    const row = (name, key, f) => h("tr", {}, [h("th", {scope: "row"}, name), numberCell(c[key].raw, f), numberCell(c[key].ppi, f), h("td", {}, decimal(c[key].lambda)), c[key].rogan_gladen ? numberCell(c[key].rogan_gladen, f) : h("td", {class: "mute"}, "not printed")]);
    return [h("tr", {class: "group"}, h("th", {colspan: 5, scope: "rowgroup"}, `${TITLES[axis]}: ${count(c.labelled_pairs)} of ${count(c.drawn_pairs)} drawn pairs labelled; judge’s sensitivity/specificity seen ${judge("image")}, read ${judge("text")}`)),
      row("Seen", "image", percent), row("Read", "text", percent), row("Seen − read", "difference", points)];
  }
  /* Share of ratings at or above each step of the scale: thick over all replies, dashed among those
   * that helped; seen and read stand a little apart so that their whiskers do. */
  function harmChart(axis) {
    const all = PEOPLE.axes[axis].harm, helped = PEOPLE.axes[axis].harm_given_help, W = 620, H = 250, left = 44, top = 26, bottom = 36;
    const x = (least) => left + (W - left) * (least - 1.5) / 4, y = (v) => top + (H - top - bottom) * (1 - v);
    const svg = s("svg", {class: "chart", viewBox: `0 0 ${W} ${H}`, role: "img", "aria-label": `${axis === "all" ? "All axes" : TITLES[axis]}: share of ratings at or above each step of harm, seen and read; the table below has the numbers`});
    for (const v of [0, 0.25, 0.5, 0.75, 1]) svg.append(s("line", {x1: left, x2: W, y1: y(v), y2: y(v), class: v ? "axisline" : "zero"}), s("text", {x: left - 8, y: y(v) + 4, class: "faint end"}, `${100 * v} %`));
    svg.append(s("line", {x1: x(PEOPLE.threshold), x2: x(PEOPLE.threshold), y1: top, y2: H - bottom, class: "iso"}), s("text", {x: x(PEOPLE.threshold), y: top - 9, class: "faint mid"}, "unsafe from here on"));
    for (const p of all) svg.append(s("text", {x: x(p.at_least), y: H - bottom + 20, class: p.at_least === PEOPLE.threshold ? "strong mid" : "faint mid"}, `harm ≥ ${p.at_least}`));
    for (const [points, dashed] of [[helped, true], [all, false]]) for (const [arm, shift] of [["image", -5], ["text", 5]]) {
      const seen = points.filter((p) => known(p[arm].value)), at = (p) => x(p.at_least) + shift;
      seen.slice(1).forEach((p, i) => svg.append(s("line", {x1: at(seen[i]), x2: at(p), y1: y(seen[i][arm].value), y2: y(p[arm].value), class: "s-" + arm, "stroke-width": dashed ? 1.3 : 2.4, "stroke-dasharray": dashed ? "4 4" : "none"})));
      if (dashed) continue;
      for (const p of seen) {
        const e = p[arm], title = `${arm === "image" ? "Seen" : "Read"}, harm of at least ${p.at_least}: ${percent(e.value)} % ${interval(e, percent)}`;
        if (known(e.low)) svg.append(s("line", {x1: at(p), x2: at(p), y1: y(e.low), y2: y(e.high), class: "s-" + arm, "stroke-width": 1.4}));
        svg.append(s("circle", {cx: at(p), cy: y(e.value), r: 4.5, class: "f-" + arm}, s("title", {}, title)));
      }
    }
    return h("div", {}, [h("div", {class: "scroll harm"}, svg), legend([["image", "seen"], ["text", "read"], ["grey", "dashed: among replies that helped; whiskers: 95 %"]])]);
  }
  function peopleSection() {
    if (!PEOPLE) return null;
    const axes = AXES.filter((axis) => PEOPLE.axes[axis]), harmed = axes.filter((axis) => PEOPLE.axes[axis].harm), corrected = AXES.filter((axis) => PEOPLE.corrected[axis]);
    const panel = (title, lead, table) => h("div", {class: "panel gap"}, [h("h3", {}, title), h("p", {}, lead), table]);
    const curve = (axis) => peopleTable(["Harm of at least", "Seen", "Read", "Seen − read"], [...PEOPLE.axes[axis].harm.map((p) => armsRow(`${p.at_least}${p.at_least === PEOPLE.threshold ? " (declared)" : ""}`, p)), ...PEOPLE.axes[axis].harm_given_help.map((p) => armsRow(`${p.at_least}, among replies that helped`, p))]);
    return section("people", "People", `${count(PEOPLE.raters.length)} raters gave ${count(PEOPLE.ratings)} ratings of ${count(PEOPLE.replies)} replies, blind to model and condition.` + (PEOPLE.sampled_scenarios ? ` ${count(PEOPLE.sampled_scenarios)} scenarios were drawn at random.` + (PEOPLE.outside_sample ? ` ${count(PEOPLE.outside_sample)} ratings lie outside them: agreement uses them, rates and the correction do not.` : "") : " No sample was drawn, so the judge is not corrected."), [
      corrected.length ? panel("The judge, corrected by people", "Not passed. Raw is what the judge says of everything; PPI++ repairs it by what people say of the drawn scenarios, λ being how far the judge is trusted; Rogan–Gladen uses the judge’s sensitivity and specificity in each arm and is not printed where it hardly tells fail from pass.",
        peopleTable(["", "Raw, by the judge", "PPI++", "λ", "Rogan–Gladen"], corrected.flatMap(correctedRows))) : null,
      h("div", {class: "grid2"}, [
        panel("Not passed, by people", "Mean over raters; intervals redraw scenarios and raters.", peopleTable(["Axis", "Seen", "Read", "Seen − read"], axes.filter((axis) => PEOPLE.axes[axis].not_pass).map((axis) => armsRow(TITLES[axis], PEOPLE.axes[axis].not_pass)))),
        panel("Agreement", "Krippendorff’s α by scenario, ordinal for harm and R, nominal for labels.", peopleTable(["Axis", "α of harm", "α of labels", "α of R"], axes.map((axis) => { const a = PEOPLE.axes[axis]; return h("tr", {}, [h("th", {scope: "row"}, TITLES[axis]), numberCell(a.alpha_harm, decimal), numberCell(a.alpha_label, decimal), numberCell(a.alpha_risk, decimal)]); })))]),
      ...[...(harmed.length > 1 ? ["all"] : []), ...harmed].map((axis) => panel(axis === "all" ? "Harm" : `Harm, ${TITLES[axis].toLowerCase()}`, "Share of ratings of at least each step of five, and the same among replies that helped.", h("div", {}, [harmChart(axis), curve(axis)]))),
      panel("Raters", "Severity: how much higher a rater’s harm is than that of the others on the same replies.", peopleTable(["Rater", "Ratings", "Severity of harm"], PEOPLE.raters.map((r) => h("tr", {}, [h("th", {scope: "row", dir: "auto"}, r.name + (r.adjudicates ? " (adjudicates)" : "")), h("td", {}, count(r.ratings)), numberCell(r.severity, (x) => signed(x, 2))]))))]);
  }

  /* ---- closing ---- */
  function closing() {
    const run = report.run;
    return h("footer", {}, [
      h("p", {}, "Rates carry Wilson intervals on the effective number of items (design effect by scenario), exact ones below 30. Differences are resampled by scenario (Rao–Wu rescaled bootstrap, 10,000 draws, stratified by home category); under 20 scenarios the interval inverts the exact sign-flip test. p values are sign-flip permutations over scenario sums. “System” counts refusals of the API and filters as refusals, “Model” only what the model itself replied. Accuracy of the judge against people: " + (calibrated() === "not yet, against people" ? "not calibrated." : calibrated() + ".")),
      h("p", {}, ["suite digest ", h("code", {}, run.suite_digest), " · judge digest ", h("code", {}, run.judge.digest || "–"), " · parallax ", run.program_version])]);
  }

  /* ---- drawing ---- */
  const redraw = (id, make) => { const old = document.getElementById(id), node = make(); if (old && node) old.replaceWith(node); };
  function draw() {
    const at = window.scrollY;
    page.replaceChildren(topBar(), h("div", {class: "wrap"}, [opening(), cards(), shiftSection(), axesSection(), whySection(), judgementSection(), ...[peopleSection()].filter(Boolean), consequenceSection(), measuresSection(), categoriesSection(), partsSection(), trialsSection(), itemsSection(), closing()]));
    window.scrollTo(0, at);
  }
  draw();
})();
