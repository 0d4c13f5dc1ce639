using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Our.UserAccess.Enforcement.ClientPermissions;

/// <summary>Puts the middleware in front of whatever pipeline the site has.</summary>
internal sealed class CurrentUserFilter : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseMiddleware<CurrentUserMiddleware>();
        next(app);
    };
}
