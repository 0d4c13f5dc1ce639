using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace EmbeddedUmbraco.Mail;

/// <summary>The mails in the pickup folder: as a page for people, as JSON for scripts that ask for it.</summary>
[ApiController]
[AllowAnonymous]
[Route("testsite/mail")]
internal sealed class MailListController(MailPickup pickup) : ControllerBase
{
    // INVARIANT: mails carry the links that open accounts, so only this machine reads them.
    private bool IsThisMachine => HttpContext.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address);

    [HttpGet]
    public IActionResult All()
    {
        if (!IsThisMachine)
        {
            return NotFound();
        }

        return Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
            ? Page(MailListPage.List(pickup.All()))
            : Ok(pickup.All());
    }

    [HttpGet("{id:guid}")]
    public IActionResult One(Guid id) => IsThisMachine && pickup.Find(id) is { } mail ? Page(MailListPage.Mail(mail)) : NotFound();

    private ContentResult Page(string html)
    {
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'";
        Response.Headers.CacheControl = "no-store";
        return new ContentResult { StatusCode = StatusCodes.Status200OK, ContentType = "text/html; charset=utf-8", Content = html };
    }
}
