using System.Reflection;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.ManagementApi.Server;

[ManagementRoute("server")]
internal sealed class ServerController(
    IOptions<SecuritySettings> security, IOptions<GlobalSettings> global, IOptions<RuntimeSettings> runtime, TimeProvider clock)
    : ManagementController
{
    // Requests are answered only after the boot has succeeded, so there is nothing else to say.
    [AllowAnonymous]
    [HttpGet("status")]
    public IActionResult Status() => Ok(new { serverStatus = "Run" });

    [AllowAnonymous]
    [HttpGet("configuration")]
    public IActionResult Configuration() => Ok(new
    {
        security.Value.AllowPasswordReset,
        global.Value.VersionCheckPeriod,
        allowLocalLogin = true,
        umbracoCssPath = "/umbraco/css",
        signalR = new { skipNegotiation = false },
    });

    [HttpGet("information")]
    public IActionResult Information()
    {
        Assembly core = typeof(IUserService).Assembly;
        string version = core.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
        return Ok(new
        {
            version,
            assemblyVersion = core.GetName().Version!.ToString(),
            baseUtcOffset = clock.LocalTimeZone.BaseUtcOffset.ToString(),
            runtimeMode = runtime.Value.Mode.ToString(),
        });
    }

    [HttpGet("upgrade-check")]
    public IActionResult UpgradeCheck() => Ok(new { type = "None", comment = string.Empty, url = string.Empty });
}
