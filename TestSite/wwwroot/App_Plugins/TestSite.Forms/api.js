const BASE = '/testsite/forms';

// The client's session is a cookie; the header says so.
const ask = (method, path, body) =>
  fetch(BASE + path, {
    method,
    credentials: 'include',
    headers: { Authorization: 'Bearer [redacted]', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    body: body === undefined ? undefined : JSON.stringify(body),
  });

/** What the site answers, or the sentence of its refusal. */
export async function call(method, path, body) {
  const response = await ask(method, path, body);
  const text = await response.text();
  const answer = text ? JSON.parse(text) : {};
  return response.ok ? { data: answer } : { refusal: answer.detail ?? answer.title ?? `The site answered ${response.status}.` };
}

/** Saves what the site sends as a file of this name. */
export async function download(path, name) {
  const response = await ask('GET', path);
  if (!response.ok) return { refusal: (await response.json()).detail };
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
  return {};
}
