using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Escalation;

public sealed class EscalationTableTests(EscalationSite site) : IClassFixture<EscalationSite>
{
    public static TheoryData<string, bool> Table { get; } = new(Attempts.All.Keys.SelectMany(what => new[] { (what, false), (what, true) }));

    [Theory]
    [MemberData(nameof(Table))]
    public async Task Nobody_gets_there_by_any_route(string what, bool isManagerOfWorkspace)
    {
        IUser self = isManagerOfWorkspace ? site.LocalManager : site.Manager;
        string before = await site.StateAsync();

        foreach (Attempt attempt in Attempts.All[what](site, self))
        {
            await attempt.MakeAsync(site, self);
        }

        Assert.Equal(before, await site.StateAsync());
    }
}
