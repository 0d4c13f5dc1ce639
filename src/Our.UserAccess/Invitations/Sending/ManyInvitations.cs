using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Outbox;
using Our.UserAccess.Invitations.Persistence;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Invitations.Sending;

/// <summary>
/// Invites several in the steps of one invitation, each step for all of them: the rows first, then the people, then the queue.
/// Whatever stops in between is found again.
/// </summary>
internal sealed class ManyInvitations(
    Inviting inviting, InvitingRules rules, InvitationDrafts drafts, IInvitedPeople people, PersonMaker maker, InvitationStore store, OutboxSignal signal, TimeProvider clock)
    : IManyInvitations
{
    public async Task<IReadOnlyList<Outcome<Guid>>> InviteAsync(IReadOnlyList<NewInvitation> wanted, CancellationToken cancellationToken)
    {
        var outcomes = new Outcome<Guid>[wanted.Count];
        var together = new List<int>();
        for (int place = 0; place < wanted.Count; place++)
        {
            // Whoever signs in elsewhere is made in another way.
            if (wanted[place].Person.Kind != NewUserKind.Password)
            {
                outcomes[place] = await inviting.InviteAsync(wanted[place], cancellationToken);
            }
            else if (await rules.RefusalAsync(wanted[place], cancellationToken) is Failure refused)
            {
                outcomes[place] = refused;
            }
            else
            {
                together.Add(place);
            }
        }

        NewInvitation[] allowed = [.. together.Select(place => wanted[place])];
        IReadOnlyList<Outcome<Guid>> invited = await TogetherAsync(allowed, cancellationToken) ?? await EachAsync(allowed, cancellationToken);
        for (int done = 0; done < together.Count; done++)
        {
            outcomes[together[done]] = invited[done];
        }

        return outcomes;
    }

    public async Task<bool> ForgetUnmadeAsync(string email, DateTime since, CancellationToken cancellationToken)
    {
        if (email.Length == 0 || await people.FindAsync(email) is not null)
        {
            return false;
        }

        await drafts.RemoveUnmadeAsync(email, since, cancellationToken);
        return true;
    }

    // All that is wrong is found again, and what is right is sent.
    private async Task<IReadOnlyList<Outcome<Guid>>> EachAsync(NewInvitation[] wanted, CancellationToken cancellationToken)
    {
        var outcomes = new List<Outcome<Guid>>(wanted.Length);
        foreach (NewInvitation one in wanted)
        {
            outcomes.Add(await inviting.InviteAsync(one, cancellationToken));
        }

        return outcomes;
    }

    private async Task<IReadOnlyList<Outcome<Guid>>?> TogetherAsync(NewInvitation[] wanted, CancellationToken cancellationToken)
    {
        // Umbraco looks for twins among those who are there, and nobody is before the end of the transaction.
        if (wanted.Length < 2 || Twins.Among(wanted.Select(one => one.Person.Profile)))
        {
            return null;
        }

        IReadOnlyList<Invitation> rows = await drafts.AddAsync(wanted, isBeingMade: true, cancellationToken);
        if (await people.InviteAsync([.. wanted.Select(one => new NewInvitee(one.Person.Profile, one.Person.GroupIds))]) is not { } made)
        {
            await drafts.RemoveAsync(rows, cancellationToken);
            return null;
        }

        return await QueueAsync(wanted, rows, made, cancellationToken);
    }

    private async Task<IReadOnlyList<Outcome<Guid>>> QueueAsync(
        NewInvitation[] wanted, IReadOnlyList<Invitation> rows, IReadOnlyList<Guid> made, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<Guid, InvitedPerson> found = await people.FindAsync(made);
        var (outcomes, queued) = (new Outcome<Guid>[wanted.Length], new List<InvitationChange>(wanted.Length));
        DateTime now = clock.GetUtcNow().UtcDateTime;
        for (int place = 0; place < wanted.Length; place++)
        {
            Guid id = made[place];
            if (await maker.CompleteAsync(id, wanted[place].Person, cancellationToken) is Failure incomplete)
            {
                await drafts.RemoveAsync(rows[place].Id, cancellationToken);
                outcomes[place] = incomplete;
                continue;
            }

            queued.Add(rows[place].Made(id, found[id].Language, now)!);
            outcomes[place] = id;
        }

        if (!await store.ApplyAsync(queued, cancellationToken))
        {
            throw new InvalidOperationException("A draft was changed while it was being sent.");
        }

        signal.Raise();
        return outcomes;
    }
}
