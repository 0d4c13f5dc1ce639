using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace TestSite.Forms.Backoffice;

/// <summary>Base of what people in the backoffice do with the site's forms.</summary>
[ApiController]
[Authorize(Policy = "BackOfficeAccess")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal abstract class FormsController : ControllerBase
{
    public const string Base = "testsite/forms";
}
