/* What the scripts of all pages share: elements from attributes and children, and numbers as they are printed. Foreign text is only ever set as text. */
"use strict";
const SVG = "http://www.w3.org/2000/svg";
const fill = (node, attributes, children) => {
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else node.setAttribute(key, value === true ? "" : value);
  }
  for (const child of [].concat(children === undefined ? [] : children)) if (child !== null && child !== undefined && child !== false) node.append(child);
  return node;
};
const h = (tag, attributes, children) => fill(document.createElement(tag), attributes, children);
const s = (tag, attributes, children) => fill(document.createElementNS(SVG, tag), attributes, children);
const known = (x) => x !== null && x !== undefined && !Number.isNaN(x);
const percent = (x) => (known(x) ? (100 * x).toFixed(1) : "–");
const signed = (x, digits) => { const t = x.toFixed(digits); return Number(t) === 0 ? (0).toFixed(digits) : (x > 0 ? "+" : "−") + Math.abs(x).toFixed(digits); };
const points = (x) => (known(x) ? signed(100 * x, 1) : "–");
const decimal = (x, digits = 2) => (known(x) ? (x < 0 && Number(x.toFixed(digits)) !== 0 ? "−" : "") + Math.abs(x).toFixed(digits) : "–");
const pvalue = (p) => (!known(p) ? "–" : p < 0.001 ? "< .001" : p.toFixed(3).replace(/^0/, ""));
const legend = (entries) => h("div", {class: "legend"}, entries.map(([key, name]) => h("span", {}, [h("i", {class: "k-" + key}), name])));
const section = (id, title, lead, body) => h("section", {id}, [h("header", {}, h("div", {}, [h("h2", {}, title), lead ? h("p", {}, lead) : null])), ...[].concat(body)]);
