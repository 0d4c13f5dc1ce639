using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace TestSite.Forms.Site;

/// <summary>The page of a form, for everybody.</summary>
[AllowAnonymous]
[Route("forms/{slug}")]
internal sealed class PublicFormController(PublicForms forms) : ControllerBase
{
    [HttpGet]
    public async Task<IActionResult> Show(string slug, CancellationToken cancellationToken) =>
        await forms.FindAsync(slug, cancellationToken) is var (form, options) ? Page(FormPage.Of(form, options, [])) : NotFound();

    [HttpPost]
    [RequestSizeLimit(64 * 1024)]
    public async Task<IActionResult> Send(string slug, CancellationToken cancellationToken)
    {
        if (!Request.HasFormContentType || await forms.FindAsync(slug, cancellationToken) is not var (form, options))
        {
            return NotFound();
        }

        var missing = await forms.SendAsync(form, await Request.ReadFormAsync(cancellationToken), cancellationToken);
        return missing.Count == 0 ? Page(FormPage.Thanks(form)) : Page(FormPage.Of(form, options, missing), StatusCodes.Status400BadRequest);
    }

    private ContentResult Page(string html, int status = StatusCodes.Status200OK)
    {
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; base-uri 'none'; form-action 'self'";
        return new ContentResult { StatusCode = status, ContentType = "text/html; charset=utf-8", Content = html };
    }
}
