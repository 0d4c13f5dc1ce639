using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Security;

namespace EmbeddedUmbraco.Http.Security;

/// <summary>Gives the request's user to everything that asks Umbraco who is signed in; background work may set another.</summary>
internal sealed class BackOfficeSecurityAccessor(IHttpContextAccessor httpContext) : IBackOfficeSecurityAccessor
{
    private readonly AsyncLocal<IBackOfficeSecurity?> _override = new();

    public IBackOfficeSecurity? BackOfficeSecurity => _override.Value
        ?? (httpContext.HttpContext is { } context ? new BackOfficeSecurity(CurrentBackOfficeUser.Get(context)) : null);

    public IDisposable Override(IBackOfficeSecurity backOfficeSecurity)
    {
        IBackOfficeSecurity? before = _override.Value;
        _override.Value = backOfficeSecurity;
        return new Restore(() => _override.Value = before);
    }

    private sealed class Restore(Action action) : IDisposable
    {
        public void Dispose() => action();
    }
}
