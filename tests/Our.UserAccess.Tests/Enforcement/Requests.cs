using Microsoft.AspNetCore.Http;
using Our.UserAccess.Enforcement.Contracts;
using Our.UserAccess.Host.Enforcement;

namespace Our.UserAccess.Tests.Enforcement;

internal static class Requests
{
    /// <summary>Umbraco asks outside any request.</summary>
    public static AskedHere None { get; } = new(new HttpContextAccessor(), new EditGuard(new FixedFacts(null), new ManualClock()));
}
