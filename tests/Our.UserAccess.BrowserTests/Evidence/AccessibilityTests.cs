using Our.UserAccess.BrowserTests.Browser;
using Xunit.Sdk;

namespace Our.UserAccess.BrowserTests.Evidence;

/// <summary>The check of every screen must itself be able to fail.</summary>
public sealed class AccessibilityTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_fault_deep_in_an_element_of_ours_is_found()
    {
        var failure = await Assert.ThrowsAsync<TrueException>(() => CheckAsync(Nested("our-ua-sample", "<button></button>")));

        Assert.Contains("button-name", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_in_an_element_inside_ours_is_found()
    {
        var failure = await Assert.ThrowsAsync<TrueException>(() => CheckAsync(Nested("our-ua-sample", Shadow("uui-sample", "<input>"))));

        Assert.Contains("label", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task A_fault_outside_our_elements_is_not_ours() =>
        CheckAsync("<button></button>" + Nested("our-ua-sample", "<button>Save</button>"));

    [Fact]
    public async Task A_page_without_an_element_of_ours_is_an_error_and_no_success()
    {
        var failure = await Assert.ThrowsAsync<TrueException>(() => CheckAsync("<button>Save</button>"));

        Assert.Contains("nothing was checked", failure.Message, StringComparison.Ordinal);
    }

    private async Task CheckAsync(string body)
    {
        await using var context = await browser.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.SetContentAsync($"<!doctype html><html lang=en><title>Sample</title><body><main>{body}</main></body></html>");
        await page.AssertAccessibleAsync();
    }

    private static string Nested(string element, string content) => Shadow("umb-sample", Shadow(element, content));

    private static string Shadow(string element, string content) =>
        $"<{element}><template shadowrootmode=open>{content}</template></{element}>";
}
