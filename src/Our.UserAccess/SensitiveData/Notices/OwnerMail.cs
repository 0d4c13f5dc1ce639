using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Mails.Contracts;
using Our.UserAccess.SensitiveData.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.SensitiveData.Notices;

/// <summary>Tells the owner who was given access to sensitive data, by whom, until when and why.</summary>
internal sealed class OwnerMail(IRecordStore<SensitiveDataOwner> owners, IUserEditor users, IPrincipalNames names, IMails mails, ISiteIdentity site)
{
    private const string Page = "/umbraco/section/user-access/workspace/our-user-access-sensitive-data";

    /// <summary>False when it is worth another attempt. Without an owner there is nobody to tell.</summary>
    public async Task<bool> SendAsync(Assignment grant, CancellationToken cancellationToken)
    {
        Guid? ownerId = (await owners.FindAsync(SensitiveDataOwner.OnlyId, cancellationToken))?.UserId;
        if (ownerId is not { } id || await users.FindAsync(id) is not { IsApproved: true } owner)
        {
            return true;
        }

        MailKind kind = grant.Version > 1 ? MailKind.SensitiveDataRenewed : MailKind.SensitiveDataGranted;
        RenderedMail mail = mails.Render(kind, owner.Profile.LanguageIsoCode, await FieldsAsync(owner.Profile, grant));

        // A mail that has begun is finished: the site waits for it when it stops.
        MailDelivery delivery = await mails.SendAsync(mail, owner.Profile.Email, expires: null, CancellationToken.None);
        return delivery.Outcome != MailOutcome.TransientFailure;
    }

    private async Task<MailFields> FieldsAsync(ProfileFields owner, Assignment grant)
    {
        IReadOnlyDictionary<Guid, string> known = await names.OfUsersAsync([grant.UserId, grant.CreatedById]);
        return new MailFields
        {
            Name = owner.Name,
            InviteeName = known.GetValueOrDefault(grant.UserId),
            InviterName = known.GetValueOrDefault(grant.CreatedById),
            AccessUntil = grant.Until,
            Message = grant.Reason,
            Link = site.Address is { } address ? new Uri(address, Page) : null,
        };
    }
}
