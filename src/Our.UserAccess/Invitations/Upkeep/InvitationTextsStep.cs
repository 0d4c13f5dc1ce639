using Our.UserAccess.Invitations.Persistence;
using Our.UserAccess.Shared.Setup;

namespace Our.UserAccess.Invitations.Upkeep;

/// <summary>Lets invitations of a version before be sorted and searched.</summary>
internal sealed class InvitationTextsStep(InvitationTexts texts) : ISetupStep
{
    public string Name => "invitation-texts";

    public async Task<string?> TakeAsync()
    {
        await texts.FillAsync(CancellationToken.None);
        return null;
    }
}
