using Our.UserAccess.IntegrationTests.Embedded.Content;
using Our.UserAccess.Invitations;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.CountInvitations;
using Our.UserAccess.Invitations.ListInvitations;
using Our.UserAccess.Invitations.Persistence;
using Our.UserAccess.Invitations.Reading;
using Our.UserAccess.Shared.Paging;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Package;

/// <summary>The list of invitations asks no more because there is more to show, and a link no more because it is known.</summary>
public sealed class InvitationQueryCountTests : IAsyncLifetime
{
    private static readonly DateTime Noon = new(2026, 11, 22, 12, 0, 0, DateTimeKind.Utc);

    private readonly QueryCounter _queries = new();
    private readonly PeopleSite _people = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_number_of_queries_does_not_grow_with_invitations()
    {
        await _people.SignInAsync("hanna");
        await AddAsync(0);
        await AddAsync(1);
        Dictionary<string, int> few = Count();

        for (int number = 2; number < 40; number++)
        {
            await AddAsync(number);
        }

        Assert.Equal(few, Count());
        Assert.Equal(1, few["counts"]);
    }

    [Fact]
    public async Task An_unknown_invitation_a_wrong_token_and_none_ask_the_database_for_the_same()
    {
        await _people.SignInAsync("hanna");
        Guid id = await AddAsync(0);
        IInvitationLinks links = _people.Site.Get<IInvitationLinks>();

        int wrong = Find(id, InvitationToken.Create());

        Assert.Equal(wrong, Find(Guid.CreateVersion7(), InvitationToken.Create()));
        Assert.Equal(wrong, Find(id, new string('A', 10_000)));
        Assert.True(wrong > 0, "Nothing was counted.");

        int Find(Guid asked, string token) => CountOnce(() => links.FindAsync(asked, token, Stop));
    }

    public ValueTask InitializeAsync() => _people.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await _people.DisposeAsync();
        _queries.Dispose();
    }

    private Dictionary<string, int> Count()
    {
        ListInvitationsHandler list = _people.Site.Get<ListInvitationsHandler>();
        var asked = new Dictionary<string, Func<Task>>(StringComparer.Ordinal)
        {
            ["list"] = () => list.HandleAsync(new InvitationQuery(), Stop),
            ["list by state"] = () => list.HandleAsync(new InvitationQuery { OrderBy = InvitationSortColumn.State, OrderDirection = SortDirection.Descending, Filter = "ida" }, Stop),
            ["list of one state"] = () => list.HandleAsync(new InvitationQuery { State = [InvitationState.Expired], Take = 1 }, Stop),
            ["counts"] = () => _people.Site.Get<CountInvitationsHandler>().HandleAsync(new InvitationQuery(), Stop),
        };
        return asked.ToDictionary(question => question.Key, question => CountOnce(question.Value), StringComparer.Ordinal);
    }

    // The first time fills caches.
    private int CountOnce(Func<Task> question)
    {
        question().GetAwaiter().GetResult();
        return _queries.In(() => question().GetAwaiter().GetResult());
    }

    private async Task<Guid> AddAsync(int number)
    {
        await _people.AddAsync($"Ida {number}", $"ida{number}@example.test", $"ida{number}", "writer");
        IUser invited = _people.Find($"ida{number}");
        var row = new Invitation
        {
            Id = Guid.CreateVersion7(),
            UserId = invited.Key,
            Name = $"Ida {number}",
            Email = $"ida{number}@example.test",
            State = InvitationState.Sent,
            InvitedById = _people.Find("hanna").Key,
            CreatedAt = Noon,
            ExpiresAt = Noon.AddYears(number % 2 == 0 ? 1 : -1),
        };
        InvitationGrant[] grants = [new() { InvitationId = row.Id, Place = 0, GroupId = invited.Groups.First().Key, IsMembership = true }];
        await _people.Site.Get<InvitationStore>().AddAsync(row, grants, [], Stop);
        return row.Id;
    }
}
