// What a page of the application does: ask, and listen.
globalThis.heard = [];
globalThis.greffe.subscribe((event) => globalThis.heard.push(event));
document.documentElement.dataset.module = "ran";
