"use strict";
// Shows the forms that a passkey fills in, and fills them in. Without it people sign in by password and code.
(() => {
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
  const text = (buffer) => {
    let letters = "";
    for (const byte of new Uint8Array(buffer ?? [])) letters += String.fromCharCode(byte);
    return btoa(letters).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  };

  const create = async (options) => {
    const { response } = await navigator.credentials.create({
      publicKey: {
        challenge: bytes(options.challenge),
        rp: { id: options.site, name: options.siteName },
        user: { id: bytes(options.user), name: options.login, displayName: options.name },
        pubKeyCredParams: options.algorithms.map((alg) => ({ type: "public-key", alg })),
        excludeCredentials: options.known.map((id) => ({ type: "public-key", id: bytes(id) })),
        authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
        attestation: "none",
        timeout: 300000,
      },
    });
    return { "client-data": response.clientDataJSON, attestation: response.attestationObject };
  };

  const get = async (options) => {
    const { rawId, response } = await navigator.credentials.get({
      publicKey: { challenge: bytes(options.challenge), rpId: options.site, userVerification: "required", timeout: 300000 },
    });
    return {
      credential: rawId,
      "client-data": response.clientDataJSON,
      "authenticator-data": response.authenticatorData,
      signature: response.signature,
      "user-handle": response.userHandle,
    };
  };

  if (!window.PublicKeyCredential || !navigator.credentials) return;
  for (const note of document.querySelectorAll(".without-passkey")) note.hidden = true;
  for (const form of document.querySelectorAll("form[data-options]")) {
    form.hidden = false;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const options = JSON.parse(form.dataset.options);
      const button = form.querySelector("button");
      const failed = form.querySelector(".error");
      failed.hidden = true;
      button.disabled = true;
      try {
        const answer = await (options.user ? create(options) : get(options));
        for (const [name, value] of Object.entries(answer)) form.elements.namedItem(name).value = text(value);
        form.submit();
      } catch {
        failed.hidden = false;
        button.disabled = false;
      }
    });
  }
})();
