using EmbeddedUmbraco.Http.Security;
using Microsoft.AspNetCore.SignalR;
using Umbraco.Cms.Core.Models.Membership;

namespace EmbeddedUmbraco.Http.ServerEvents;

/// <summary>Speaks only to the client; each connection hears of what its user's sections show.</summary>
internal sealed class ServerEventHub : Hub
{
    public const string Path = "/umbraco/serverEventHub";
    public const string Method = "notify";

    public override async Task OnConnectedAsync()
    {
        if (CurrentBackOfficeUser.Get(Context.GetHttpContext()) is not { } user)
        {
            Context.Abort();
            return;
        }

        await JoinAsync(user);
        await base.OnConnectedAsync();
    }

    private Task JoinAsync(IUser user) => Task.WhenAll(
        EventSources.For(user.AllowedSections).Select(source => Groups.AddToGroupAsync(Context.ConnectionId, source)));
}
