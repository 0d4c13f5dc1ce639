namespace Our.UserAccess.Invitee.Page;

/// <summary>All of it is comfort: without it the page works as well.</summary>
internal static class PageScript
{
    public const string Js = """

        (() => {
          const form = document.querySelector('[data-link]');
          const field = (name) => form.querySelector(`[name="${name}"]`).value;
          let told = !form;
          // A scanner fetches pages and may even run them; it presses no key and touches nothing.
          const tell = (event) => {
            if (told || !event.isTrusted) return;
            told = true;
            fetch(form.dataset.opened, { method: 'POST', keepalive: true, credentials: 'omit', body: new URLSearchParams({ id: field('id'), token: field('token') }) }).catch(() => {});
          };
          addEventListener('pointerdown', tell);
          addEventListener('keydown', tell);

          const language = document.documentElement.lang;
          const inWords = new Intl.DateTimeFormat(navigator.language.startsWith(language) ? navigator.language : language, { dateStyle: 'full', timeStyle: 'short' });
          for (const time of document.querySelectorAll('time')) time.textContent = inWords.format(new Date(time.dateTime));

          const password = document.getElementById('password');
          if (!password) return;
          const show = document.getElementById('show');
          show.hidden = false;
          show.addEventListener('click', () => {
            const shown = password.type === 'password';
            password.type = shown ? 'text' : 'password';
            show.textContent = shown ? show.dataset.hide : show.dataset.show;
            password.focus();
          });
          form.addEventListener('submit', () => { password.type = 'password'; });

          const holds = {
            Length: (word, least) => word.length >= least,
            Digit: (word) => /[0-9]/.test(word),
            Lowercase: (word) => /[a-z]/.test(word),
            Uppercase: (word) => /[A-Z]/.test(word),
            NonLetterOrDigit: (word) => /[^A-Za-z0-9]/.test(word),
          };
          const rules = [...document.querySelectorAll('[data-rule]')];
          const judge = () => {
            for (const rule of rules) {
              const met = holds[rule.dataset.rule](password.value, Number(rule.dataset.least));
              rule.classList.toggle('met', met);
              rule.querySelector('.hidden').hidden = !met;
            }
          };
          password.addEventListener('input', judge);
          judge();
        })();

        """;
}
