using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Links;
using Our.UserAccess.Invitations.Persistence;
using Our.UserAccess.Permissions.Contracts;

namespace Our.UserAccess.Invitations;

internal static class InvitationsComposition
{
    public static IServiceCollection AddInvitations(this IServiceCollection services) => services
        .DeclarePermissions("grant-invitations", InvitationPermissions.All)
        .AddTransient<InvitationStore>()
        .AddTransient<LinkStore>()
        .AddTransient<GrantStore>()
        .AddTransient<InviteeView>()
        .AddTransient<InvitationLinks>()
        .AddTransient<IInvitationLinks, InvitationLinks>()
        .AddTransient<IInvitationChanges, InviteeChanges>();
}
