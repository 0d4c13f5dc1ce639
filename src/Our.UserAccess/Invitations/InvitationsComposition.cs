using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Invitations.ChangeEmail;
using Our.UserAccess.Invitations.CheckInvitation;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.CopyLink;
using Our.UserAccess.Invitations.CountInvitations;
using Our.UserAccess.Invitations.CreateInvitation;
using Our.UserAccess.Invitations.DeleteDraft;
using Our.UserAccess.Invitations.Extend;
using Our.UserAccess.Invitations.Links;
using Our.UserAccess.Invitations.ListInvitations;
using Our.UserAccess.Invitations.Outbox;
using Our.UserAccess.Invitations.Persistence;
using Our.UserAccess.Invitations.PreviewInvitation;
using Our.UserAccess.Invitations.Reading;
using Our.UserAccess.Invitations.Resend;
using Our.UserAccess.Invitations.Revoke;
using Our.UserAccess.Invitations.SendDraft;
using Our.UserAccess.Invitations.Sending;
using Our.UserAccess.Invitations.Telling;
using Our.UserAccess.Invitations.UpdateDraft;
using Our.UserAccess.Invitations.Upkeep;
using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Setup;

namespace Our.UserAccess.Invitations;

internal static class InvitationsComposition
{
    public static IServiceCollection AddInvitations(this IServiceCollection services)
    {
        services.AddOptions<InvitationOptions>().BindConfiguration(InvitationOptions.Section);
        return services
            .DeclarePermissions("grant-invitations", InvitationPermissions.All)
            .AddStores()
            .AddReading()
            .AddSending()
            .AddOutbox()
            .AddUpkeep()
            .AddHandlers();
    }

    private static IServiceCollection AddStores(this IServiceCollection services) => services
        .AddTransient<InvitationTrail>()
        .AddTransient<InvitationStore>()
        .AddTransient<DraftStore>()
        .AddTransient<LinkStore>()
        .AddTransient<GrantStore>()
        .AddTransient<InvitationSearch>()
        .AddTransient<InvitationTexts>()
        .AddTransient<ISetupStep, InvitationTextsStep>();

    private static IServiceCollection AddReading(this IServiceCollection services) => services
        .AddTransient<InviteeView>()
        .AddTransient<InvitationLinks>()
        .AddTransient<IInvitationLinks, InvitationLinks>()
        .AddTransient<IInvitationChanges, InviteeChanges>()
        .AddTransient<InvitationReach>()
        .AddTransient<IFinding, FailedInvitationsFinding>()
        .AddTransient<IFinding, EndingInvitationsFinding>()
        .AddTransient<InvitationRules>()
        .AddTransient<InvitationItems>()
        .AddTransient<InvitationAccess>();

    private static IServiceCollection AddSending(this IServiceCollection services) => services
        .AddTransient<TakenAddresses>()
        .AddTransient<InvitingRules>()
        .AddTransient<InvitationDrafts>()
        .AddTransient<PersonMaker>()
        .AddTransient<Inviting>()
        .AddTransient<IInviting, Inviting>()
        .AddTransient<IManyInvitations, ManyInvitations>()
        .AddTransient<Resending>()
        .AddTransient<Revoking>()
        .AddTransient<UmbracoInvites>()
        .AddTransient<IUmbracoInvites, UmbracoInvites>();

    private static IServiceCollection AddOutbox(this IServiceCollection services) => services
        .AddSingleton<OutboxSignal>()
        .AddTransient<OutboxStore>()
        .AddTransient<InvitationMail>()
        .AddTransient<Delivery>()
        .AddTransient<StrandedMails>()
        .AddTransient<WishStore>()
        .AddTransient<Wishes>()
        .AddTransient<OutboxPass>()
        .AddHostedService<OutboxService>();

    private static IServiceCollection AddUpkeep(this IServiceCollection services) => services
        .AddTransient<ClockStore>()
        .AddTransient<Endings>()
        .AddTransient<Reminders>()
        .AddTransient<Adoption>()
        .AddSingleton<ClockPass>()
        .AddHostedService<ClockService>()
        .AddTransient<IOffboardPart, InvitationPart>();

    private static IServiceCollection AddHandlers(this IServiceCollection services) => services
        .AddTransient<ListInvitationsHandler>()
        .AddTransient<CountInvitationsHandler>()
        .AddTransient<CreateInvitationHandler>()
        .AddTransient<UpdateDraftHandler>()
        .AddTransient<SendDraftHandler>()
        .AddTransient<DeleteDraftHandler>()
        .AddTransient<ResendHandler>()
        .AddTransient<ExtendHandler>()
        .AddTransient<RevokeHandler>()
        .AddTransient<NewAddress>()
        .AddTransient<ChangeEmailHandler>()
        .AddTransient<CopyLinkHandler>()
        .AddTransient<CheckInvitationHandler>()
        .AddTransient<PreviewInvitationHandler>();
}
