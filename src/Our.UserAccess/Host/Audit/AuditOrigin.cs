using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Audit.Contracts;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Net;

namespace Our.UserAccess.Host.Audit;

internal sealed class AuditOrigin(BackOfficeUser current, IServiceProvider services) : IAuditOrigin
{
    private readonly IIpResolver? _addresses = services.GetService<IIpResolver>();
    private readonly IHttpContextAccessor? _requests = services.GetService<IHttpContextAccessor>();

    public (Guid Id, string Name)? Person => current.User is IUser user ? (user.Key, user.Name ?? user.Username) : null;

    public string? Address => _requests?.HttpContext is null ? null : _addresses?.GetCurrentRequestIpAddress();
}
