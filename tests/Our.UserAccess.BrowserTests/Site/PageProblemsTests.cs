using Our.UserAccess.BrowserTests.Browser;

namespace Our.UserAccess.BrowserTests.Site;

/// <summary>The watch over every journey must itself be able to fail.</summary>
public sealed class PageProblemsTests(BrowserFixture browser)
{
    [Theory]
    [InlineData("console.error('broken')", "console: broken")]
    [InlineData("setTimeout(() => { throw new Error('lost') })", "uncaught: Error: lost")]
    [InlineData("Promise.reject(new Error('forgotten'))", "uncaught: Error: forgotten")]
    [InlineData("fetch('/refused')", "403 GET /refused")]
    [InlineData("fetch('/cut')", "net::ERR_FAILED GET /cut")]
    public async Task What_goes_wrong_in_a_page_is_noticed(string script, string expected)
    {
        var problems = await RunAsync(script);

        Assert.Contains(problems.Unexpected(), problem => problem.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_expected_passes_and_nothing_else_does()
    {
        var problems = await RunAsync("console.error('broken'); fetch('/refused')");
        problems.Expect("403 GET /refused");

        Assert.StartsWith("console: broken", Assert.Single(problems.Unexpected()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_without_problems_has_none()
    {
        Assert.Empty((await RunAsync("console.log('fine'); console.warn('still fine'); fetch('/fine')")).Unexpected());
    }

    [Fact]
    public async Task A_window_that_is_open_is_watched_until_it_is_left()
    {
        await using var context = await browser.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var (first, second) = (new PageProblems(), new PageProblems());

        first.Watch(context);
        await page.EvaluateAsync("console.error('of the first')");
        first.Leave(context);
        second.Watch(context);
        await page.EvaluateAsync("console.error('of the second')");

        Assert.StartsWith("console: of the first", Assert.Single(first.Unexpected()), StringComparison.Ordinal);
        Assert.StartsWith("console: of the second", Assert.Single(second.Unexpected()), StringComparison.Ordinal);
    }

    private async Task<PageProblems> RunAsync(string script)
    {
        await using var context = await browser.Browser.NewContextAsync();
        var problems = new PageProblems();
        problems.Watch(context);
        await context.RouteAsync("**/*", route => AnswerAsync(route, script));
        var page = await context.NewPageAsync();
        await page.GotoAsync("http://site.test/");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        return problems;
    }

    private static Task AnswerAsync(IRoute route, string script) => new Uri(route.Request.Url).AbsolutePath switch
    {
        "/" => route.FulfillAsync(new()
        {
            ContentType = "text/html",
            Body = $"<!doctype html><link rel=icon href=data:,><script>{script}</script>",
        }),
        "/refused" => route.FulfillAsync(new() { Status = 403 }),
        "/cut" => route.AbortAsync(),
        _ => route.FulfillAsync(new() { Body = "fine" }),
    };
}
