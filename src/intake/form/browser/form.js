/* What makes the page pleasanter where scripts run. Without this file everything works the same, with more page loads. */
const form = document.querySelector('form');

/* The first thing to read after a mistake, or after sending. */
document.querySelector('[autofocus]')?.focus();

/* One press sends once; the server would take a second one for the first anyway. */
form?.addEventListener('submit', (event) => {
  if (form.dataset.sent) return event.preventDefault();
  const button = event.submitter;
  if (button?.id === 'find-order') return findOrder(event, button);
  form.dataset.sent = '1';
  const send = form.querySelector('#send');
  send.setAttribute('aria-disabled', 'true');
  send.dataset.label = send.textContent;
  send.textContent = form.dataset.sending;
});

/* The browser's way back shows the page as it was left: it can be sent again. */
window.addEventListener('pageshow', (event) => {
  if (!event.persisted || !form?.dataset.sent) return;
  delete form.dataset.sent;
  const send = form.querySelector('#send');
  send.removeAttribute('aria-disabled');
  send.textContent = send.dataset.label;
});

/* Finds the order without leaving the page, so that chosen files stay chosen. */
async function findOrder(event, button) {
  event.preventDefault();
  if (button.getAttribute('aria-disabled') === 'true') return;
  button.setAttribute('aria-disabled', 'true');
  const asked = new FormData();
  for (const name of ['token', 'orderRef', 'email']) asked.set(name, form.elements[name]?.value ?? '');
  try {
    const response = await fetch(button.formAction, { method: 'POST', body: asked });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const answer = page.getElementById('order-answer');
    if (!answer) throw new Error('no answer');
    document.getElementById('order-answer').replaceChildren(...answer.childNodes);
    document.getElementById('order-lines')?.focus();
  } catch {
    form.action = button.formAction;
    form.submit();
  } finally {
    button.removeAttribute('aria-disabled');
    tellHeight();
  }
}

/* In the frame of another page: says how high the page is, to the pages that may know. */
const parents = (document.documentElement.dataset.parents ?? '').split(' ').filter(Boolean);

function tellHeight() {
  if (window.parent === window) return;
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  for (const origin of parents) window.parent.postMessage({ type: 'redress:height', height }, origin);
}

if (parents.length > 0 && window.parent !== window) {
  new ResizeObserver(tellHeight).observe(document.body);
}
