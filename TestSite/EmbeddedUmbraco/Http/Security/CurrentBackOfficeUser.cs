using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Models.Membership;

namespace EmbeddedUmbraco.Http.Security;

/// <summary>The user that the session check has loaded, kept for the request so that it is read once.</summary>
internal static class CurrentBackOfficeUser
{
    private static readonly object Key = new();

    public static void Set(HttpContext context, IUser user) => context.Items[Key] = user;

    public static IUser? Get(HttpContext? context) => context?.Items[Key] as IUser;
}
