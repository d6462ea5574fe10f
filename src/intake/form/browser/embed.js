/* Puts the complaint form where this script stands: <script src="https://…/f/KEY/embed.js" async></script> */
(() => {
  const script = document.currentScript;
  if (!script) return;
  const home = new URL(script.src);
  const address = new URL(home.pathname.replace(/\/embed\.js$/, ''), home.origin);
  address.searchParams.set('embed', '1');
  const language = script.dataset.lang ?? document.documentElement.lang.slice(0, 2);
  if (language) address.searchParams.set('lang', language);

  const frame = document.createElement('iframe');
  frame.src = address.href;
  frame.title = script.dataset.title ?? 'Complaint form';
  frame.style.cssText = 'display:block;width:100%;height:900px;border:0;color-scheme:normal';
  script.after(frame);

  /* Only the form itself, from where it was loaded, may say how high it is. */
  window.addEventListener('message', (event) => {
    if (event.origin !== home.origin || event.source !== frame.contentWindow) return;
    const { type, height } = event.data ?? {};
    if (type !== 'redress:height' || !Number.isFinite(height)) return;
    frame.style.height = `${Math.min(Math.max(height, 200), 10000)}px`;
  });
})();
