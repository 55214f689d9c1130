"use strict";
// Lets one choose days of the calendar of prices, with the mouse or the keyboard, and fills in the form below with them. Without it one fills in
// the form oneself.
(() => {
  const grid = document.querySelector("#calendar table");
  const form = document.querySelector("#change form");
  if (!grid || !form) return;
  const rows = [...grid.tBodies[0].rows];
  const heads = [...grid.querySelectorAll("th[data-offer]")];
  const cells = rows.map((row) => [...row.cells].filter((cell) => cell.tagName === "TD" && !cell.classList.contains("left")));
  const price = form.elements.namedItem("price");
  const said = document.getElementById("chosen");
  const isRightToLeft = document.documentElement.dir === "rtl";
  let anchor = null;
  let end = null;
  let dragging = false;

  grid.setAttribute("role", "grid");
  grid.setAttribute("aria-multiselectable", "true");
  // The cells can be reached by themselves now, and the box around them needs not be.
  grid.parentElement.removeAttribute("tabindex");
  for (const row of cells) for (const cell of row) cell.tabIndex = -1;
  if (cells[0]?.[0]) cells[0][0].tabIndex = 0;

  const place = (cell) => {
    for (let row = 0; row < cells.length; row++) {
      const column = cells[row].indexOf(cell);
      if (column >= 0) return { row, column };
    }
    return null;
  };
  const range = (first, second) => [Math.min(first, second), Math.max(first, second)];

  const show = () => {
    const [top, bottom] = range(anchor.row, end.row);
    const [left, right] = range(anchor.column, end.column);
    cells.forEach((row, number) => row.forEach((cell, column) => {
      const isIn = number >= top && number <= bottom && column >= left && column <= right;
      if (isIn) cell.setAttribute("aria-selected", "true");
      else cell.removeAttribute("aria-selected");
    }));
    form.elements.namedItem("from").value = rows[top].dataset.day;
    form.elements.namedItem("through").value = rows[bottom].dataset.day;
    const offers = heads.slice(left, right + 1).map((head) => head.dataset.offer);
    for (const box of form.querySelectorAll("input[name=offers]")) box.checked = offers.includes(box.value);
    for (const box of form.querySelectorAll("input[name=weekdays]")) box.checked = false;
    const days = [rows[top], rows[bottom]].map((row) => row.cells[0].textContent);
    said.textContent = (top === bottom ? days[0] : days.join(" – ")) + " · " + heads.slice(left, right + 1).map((head) => head.textContent).join(" · ");
  };

  const choose = (to, isExtended) => {
    if (!isExtended || !anchor) anchor = to;
    for (const row of cells) for (const cell of row) if (cell.tabIndex === 0) cell.tabIndex = -1;
    end = to;
    const cell = cells[to.row][to.column];
    cell.tabIndex = 0;
    cell.focus();
    show();
  };

  const edit = (text) => {
    if (text !== undefined) price.value = text;
    price.scrollIntoView({ block: "center" });
    price.focus();
  };

  const steps = {
    ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, isRightToLeft ? 1 : -1], ArrowRight: [0, isRightToLeft ? -1 : 1],
    PageUp: [-7, 0], PageDown: [7, 0],
  };
  grid.addEventListener("keydown", (event) => {
    const from = place(event.target);
    if (!from || event.altKey || event.metaKey) return;
    const within = (number, count) => Math.max(0, Math.min(count - 1, number));
    let to = null;
    if (steps[event.key]) {
      to = { row: within(from.row + steps[event.key][0], cells.length), column: within(from.column + steps[event.key][1], heads.length) };
    } else if (event.key === "Home") to = { row: event.ctrlKey ? 0 : from.row, column: 0 };
    else if (event.key === "End") to = { row: event.ctrlKey ? cells.length - 1 : from.row, column: heads.length - 1 };
    if (to) {
      event.preventDefault();
      choose(to, event.shiftKey);
    } else if (event.key === "Enter" || event.key === "F2") {
      event.preventDefault();
      if (!anchor) choose(from, false);
      edit();
    } else if (event.key === " ") {
      event.preventDefault();
      choose(from, event.shiftKey);
    } else if (event.key === "Escape") choose(from, false);
    else if (/^[0-9]$/.test(event.key) && !event.ctrlKey) {
      event.preventDefault();
      if (!anchor) choose(from, false);
      edit(event.key);
    }
  });

  grid.addEventListener("pointerdown", (event) => {
    const cell = event.target.closest("td");
    const at = cell && place(cell);
    if (!at || event.button !== 0) return;
    // A finger that is drawn over the table scrolls it; a tap chooses.
    if (event.pointerType === "mouse") {
      event.preventDefault();
      dragging = true;
    }
    choose(at, event.shiftKey);
  });
  grid.addEventListener("pointerover", (event) => {
    const cell = dragging && event.target.closest("td");
    const at = cell && place(cell);
    if (at) choose(at, true);
  });
  addEventListener("pointerup", () => { dragging = false; });
  grid.addEventListener("dblclick", (event) => { if (place(event.target.closest("td"))) edit(); });
})();
