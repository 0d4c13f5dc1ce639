using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Mvc;

namespace EmbeddedUmbraco.ManagementApi.Misc;

/// <summary>Umbraco's news come from the internet; the TestSite works without it and has none.</summary>
[ManagementRoute("news-dashboard")]
internal sealed class DashboardController : ManagementController
{
    [HttpGet]
    public IActionResult News() => Ok(new { items = Array.Empty<object>() });
}
