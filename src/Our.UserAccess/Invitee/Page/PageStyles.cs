namespace Our.UserAccess.Invitee.Page;

internal static class PageStyles
{
    public const string Css = """

        :root { --back: #f3f3f5; --card: #fff; --ink: #1b1b1f; --soft: #55565e; --line: #8a8c96; --edge: #dcdce2; --accent: #2a3f8f; --on-accent: #fff; --bad: #b3143f; --bad-back: #fdecf0; --good: #17683a; color-scheme: light dark; }
        @media (prefers-color-scheme: dark) {
          :root { --back: #14151a; --card: #1e2027; --ink: #ececf0; --soft: #b3b5bf; --line: #83858f; --edge: #353844; --accent: #a9b8f7; --on-accent: #14182b; --bad: #ff9cb3; --bad-back: #3a1a24; --good: #7fd6a2; }
        }
        * { box-sizing: border-box; }
        body { margin: 0; min-height: 100vh; padding: clamp(0px, 4vw, 3rem) clamp(0px, 4vw, 1rem); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; background: var(--back); color: var(--ink); }
        main { max-width: 34rem; margin: 0 auto; padding: clamp(1.25rem, 5vw, 2.5rem); background: var(--card); border: 1px solid var(--edge); border-radius: 8px; overflow-wrap: anywhere; }
        header { display: flex; align-items: center; gap: .75rem; margin-bottom: 1.75rem; color: var(--soft); }
        header img { display: block; height: 1.75rem; width: auto; max-width: 10rem; }
        h1 { font-size: clamp(1.5rem, 5vw, 1.9rem); line-height: 1.2; margin: 0 0 .75rem; text-wrap: balance; }
        p { margin: 0 0 1rem; }
        p:has(.button) { margin-bottom: 0; }
        figure { margin: 0 0 1.25rem; padding: .1rem 0 .1rem 1rem; border-left: 4px solid var(--edge); }
        figcaption { color: var(--soft); font-size: .875rem; }
        blockquote { margin: 0; white-space: pre-line; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .4rem 1.25rem; margin: 0 0 1.5rem; }
        dt { color: var(--soft); }
        dd { margin: 0; }
        @media (max-width: 26rem) { body { padding: 0; } main { border: 0; border-radius: 0; min-height: 100vh; } dl { display: block; } dd { margin-bottom: .6rem; } }
        form { margin-top: 1.5rem; }
        label { display: block; font-weight: 600; margin: 1.1rem 0 .25rem; }
        input:not([type=hidden]) { width: 100%; font: inherit; color: inherit; background: var(--card); padding: .6rem .7rem; border: 1px solid var(--line); border-radius: 4px; }
        input[readonly] { background: var(--back); }
        input[aria-invalid=true] { border-color: var(--bad); }
        .password { display: flex; gap: .5rem; }
        .password input { flex: 1; min-width: 0; }
        button, .button { display: inline-block; font: inherit; font-weight: 600; padding: .7rem 1.4rem; border: 1px solid var(--accent); border-radius: 4px; background: var(--accent); color: var(--on-accent); text-decoration: none; cursor: pointer; }
        button[type=button] { background: transparent; color: var(--accent); padding: .6rem .9rem; }
        button[type=submit] { margin-top: 1.5rem; }
        form.ask, form.ask button { margin-top: 0; }
        button:hover, .button:hover { filter: brightness(1.12); }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
        .rules { margin: .6rem 0 0; color: var(--soft); font-size: .9375rem; }
        .rules ul { list-style: none; margin: .25rem 0 0; padding: 0; }
        .rules li { padding-left: 1.5rem; position: relative; }
        .rules li::before { content: "○"; position: absolute; left: .1rem; }
        .rules li.met { color: var(--good); }
        .rules li.met::before { content: "✓"; font-weight: 700; }
        .error { margin: .35rem 0 0; color: var(--bad); font-weight: 600; }
        .alert { margin: 0 0 1rem; padding: .75rem 1rem; border-left: 4px solid var(--bad); background: var(--bad-back); }
        .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        [hidden] { display: none !important; }

        """;
}
