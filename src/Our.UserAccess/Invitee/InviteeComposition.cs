using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Invitee.AcceptInvitation;
using Our.UserAccess.Invitee.Limits;
using Our.UserAccess.Invitee.Page;
using Our.UserAccess.Invitee.Visits;

namespace Our.UserAccess.Invitee;

internal static class InviteeComposition
{
    public static IServiceCollection AddInvitee(this IServiceCollection services)
    {
        services.AddOptions<InviteeOptions>().BindConfiguration(InviteeOptions.Section);
        return services
            .AddSingleton<InviteeLimits>()
            .AddScoped<InviteeFilter>()
            .AddTransient<PageWriter>()
            .AddTransient<InviteePages>()
            .AddTransient<VisitReader>()
            .AddTransient<AcceptInvitationHandler>();
    }
}
