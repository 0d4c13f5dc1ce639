using System.Text.Json;
using Deque.AxeCore.Commons;

namespace Our.UserAccess.BrowserTests.Evidence;

/// <summary>
/// Runs axe on our own elements. The rest of the page is Umbraco's, with findings of its own that nobody here can mend.
/// </summary>
internal static class Accessibility
{
    private const string OwnElements = "our-ua-";

    // uui-menu-item writes aria-label="menuitem" whatever its label is; every tree of the backoffice has it.
    private const string KnownRule = "label-content-name-mismatch";
    private const string KnownElement = "<div id=\"menu-item\" aria-label=\"menuitem\" role=\"menuitem\">";

    private const string Check =
        """
        async ({ prefix, knownRule, knownElement }) => {
          const own = [];
          const search = (root) => {
            for (const element of root.querySelectorAll('*')) {
              if (element.localName.startsWith(prefix)) own.push(element);
              else if (element.shadowRoot) search(element.shadowRoot);
            }
          };
          search(document);
          if (own.length === 0) return JSON.stringify({ checked: 0, findings: [] });
          const { violations } = await axe.run({ include: own }, { resultTypes: ['violations'] });
          const findings = violations.flatMap(({ id, impact, help, nodes }) =>
            nodes
              .filter(({ html }) => id !== knownRule || !html.startsWith(knownElement))
              .map(({ html, failureSummary }) => `${id} (${impact}): ${help}\n${html}\n${failureSummary}`));
          return JSON.stringify({ checked: own.length, findings });
        }
        """;

    private const string WholePage =
        """
        async () => {
          const { violations } = await axe.run(document, { resultTypes: ['violations'] });
          return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`));
        }
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    public static async Task AssertAccessibleAsync(this IPage page)
    {
        // The client's own colours of a button below the pointer are not ours to judge.
        await page.Mouse.MoveAsync(0, 0);
        await page.EvaluateAsync(Axe);
        var json = await page.EvaluateAsync<string>(Check, new { prefix = OwnElements, knownRule = KnownRule, knownElement = KnownElement });
        var result = JsonSerializer.Deserialize<Result>(json, JsonSerializerOptions.Web)!;
        Assert.True(result.Checked > 0, "No element of ours is on this page, so nothing was checked.");
        Assert.True(result.Findings.Count == 0, string.Join(Environment.NewLine + Environment.NewLine, result.Findings));
    }

    /// <summary>For a page that is all ours.</summary>
    public static async Task AssertWholePageAccessibleAsync(this IPage page)
    {
        await page.EvaluateAsync(Axe);
        var findings = await page.EvaluateAsync<string[]>(WholePage);
        Assert.True(findings.Length == 0, string.Join(Environment.NewLine, findings));
    }

    private sealed record Result(int Checked, IReadOnlyList<string> Findings);
}
