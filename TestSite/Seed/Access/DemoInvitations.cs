using System.Web;

namespace TestSite.Seed.Access;

/// <summary>Invitations in every state, made as people make them: through the package's API and its page for invited people.</summary>
internal sealed class DemoInvitations(AccessClient api, IReadOnlyDictionary<Guid, Guid> sites, TimeProvider clock)
{
    private const string Page = "/umbraco/user-access/invitation";
    private const int Looks = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(3);

    public async Task MakeAsync(IEnumerable<SeedInvitation> wanted, CancellationToken cancellationToken)
    {
        var made = new List<(SeedInvitation Wanted, Guid Id)>();
        foreach (var invitation in wanted)
        {
            made.Add((invitation, (Guid)(await api.CreateAsync("/invitations", Body(invitation), cancellationToken))["id"]!));
        }

        foreach (var (invitation, id) in made)
        {
            await LeadAsync(invitation, $"/invitations/{id}", cancellationToken);
        }
    }

    private object Body(SeedInvitation invitation) => new
    {
        name = invitation.Name,
        email = invitation.Email,
        assignments = new[] { new { groupId = Umbraco.Cms.Core.Constants.Security.WriterGroupKey, workspaceId = sites[invitation.Site] } },
        message = "Welcome to the news desk!",
        accessUntil = clock.GetUtcNow().AddDays(180),
        languageIsoCode = "en-US",
        asDraft = invitation.Fate == InvitationFate.Draft,
    };

    private async Task LeadAsync(SeedInvitation invitation, string path, CancellationToken cancellationToken)
    {
        switch (invitation.Fate)
        {
            case InvitationFate.Opened:
                await PostAsync("/opened", await LinkAsync(path, cancellationToken), cancellationToken);
                break;
            case InvitationFate.Accepted:
                var form = await LinkAsync(path, cancellationToken);
                await PostAsync("/accept", [.. form, new("name", invitation.Name), new("password", DemoAccounts.Password)], cancellationToken);
                break;
            case InvitationFate.Expired:
                await api.CreateAsync(path + "/extend", new { version = await SentAsync(path, cancellationToken), until = clock.GetUtcNow() + Soon }, cancellationToken);
                break;
            case InvitationFate.Revoked:
                await api.CreateAsync(path + "/revoke", new { version = await SentAsync(path, cancellationToken), reason = "Takes another job" }, cancellationToken);
                break;
        }
    }

    /// <summary>What its link says of it.</summary>
    private async Task<KeyValuePair<string, string>[]> LinkAsync(string path, CancellationToken cancellationToken)
    {
        var link = await api.CreateAsync(path + "/link", new { version = await SentAsync(path, cancellationToken) }, cancellationToken);
        var asked = HttpUtility.ParseQueryString(new Uri((string)link["url"]!).Query);
        return [new("id", asked["id"]!), new("token", asked["token"]!)];
    }

    private Task PostAsync(string path, KeyValuePair<string, string>[] form, CancellationToken cancellationToken) => api.PostFormAsync(Page + path, form, cancellationToken);

    /// <returns>The version, as soon as the mail has gone out.</returns>
    private async Task<int> SentAsync(string path, CancellationToken cancellationToken)
    {
        for (var look = 0; look < Looks; look++)
        {
            var now = await api.GetAsync(path, cancellationToken);
            if ((string)now["state"]! != "queued")
            {
                return (int)now["version"]!;
            }

            await Task.Delay(Pause, clock, cancellationToken);
        }

        throw new SeedFailedException(path, "The mail did not go out.");
    }
}
