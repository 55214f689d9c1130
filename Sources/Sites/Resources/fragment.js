"use strict";
// Takes the secret of a link out of the address, where it stands behind the #, and sends the form that asks for it. Without it people paste the link.
(() => {
  const field = document.querySelector("form [name=link]");
  const take = () => {
    const secret = location.hash.slice(1);
    if (!field || !secret.startsWith("link_")) return;
    // Neither the history nor the line of the address keeps it.
    history.replaceState(null, "", location.pathname + location.search);
    field.value = secret;
    field.form.submit();
  };
  window.addEventListener("hashchange", take);
  take();
})();
