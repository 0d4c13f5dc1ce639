using Our.UserAccess.Audit;
using Our.UserAccess.Audit.Chain;
using Our.UserAccess.Audit.Contracts;

namespace Our.UserAccess.Tests.Audit;

/// <summary>Trails of every length and tampering at every place of them: whatever was done is found, and the first place is named.</summary>
public sealed class ChainCheckTests
{
    private const int Rounds = 200;
    private static readonly ChainKey Key = ChainKey.OfSetting("a secret of more than thirty-two characters");
    private static readonly Dictionary<string, ChainKey> Known = new(StringComparer.Ordinal) { [Key.Id] = Key };

    [Fact]
    public void A_trail_as_it_was_recorded_holds() => EachTrail((trail, _) => Assert.Null(FirstBroken(trail, Head(trail))));

    [Fact]
    public void An_event_that_was_removed_is_missed_where_it_was() => EachTrail((trail, place) =>
        Assert.Equal(place + 1, FirstBroken([.. trail[..place], .. trail[(place + 1)..]], Head(trail))));

    [Fact]
    public void An_event_that_was_changed_is_named() => EachTrail((trail, place) =>
    {
        AuditEvent good = trail[place];
        foreach (AuditEvent bad in new[]
        {
            good with { Reason = "Another" }, good with { Action = "user.enabled" }, good with { At = good.At.AddMilliseconds(1) },
            good with { ActorId = Guid.Empty }, good with { SubjectName = "Another" }, good with { Changes = "[ ]" }, good with { Address = "::1" },
            good with { WorkspaceId = Guid.Empty }, good with { IsNoticedLater = true }, good with { Salt = [1] }, good with { AnonymisedDigest = [1] },
        })
        {
            Assert.Equal(place + 1, FirstBroken([.. trail[..place], bad, .. trail[(place + 1)..]], Head(trail)));
        }
    });

    [Fact]
    public void An_event_that_was_put_in_is_named_though_it_is_chained_to_the_one_before() => EachTrail((trail, place) =>
    {
        byte[] previous = place == 0 ? [] : trail[place - 1].Digest;
        AuditEvent forged = EventDigests.Seal(Event(place + 1), previous, ChainKey.Fresh());
        AuditEvent[] moved = [.. trail[place..].Select(happened => happened with { Sequence = happened.Sequence + 1 })];
        Assert.Equal(place + 1, FirstBroken([.. trail[..place], forged, .. moved], Head(trail)));
    });

    [Fact]
    public void Events_that_changed_places_are_named() => EachTrail((trail, place) =>
    {
        int other = (place + 1) % trail.Length;
        AuditEvent[] swapped = [.. trail];
        (swapped[place], swapped[other]) = (trail[other] with { Sequence = place + 1 }, trail[place] with { Sequence = other + 1 });
        Assert.Equal(other == place ? null : Math.Min(place, other) + 1, FirstBroken(swapped, Head(trail)));
    });

    [Fact]
    public void A_trail_that_was_cut_off_is_missed_at_its_end() => EachTrail((trail, place) =>
    {
        Assert.Equal(place + 1, FirstBroken(trail[..place], Head(trail)));
        Assert.Equal(place + 1, FirstBroken(trail[..place], Head(trail) with { Sequence = place, Digest = place == 0 ? null : trail[place - 1].Digest }));
    });

    [Fact]
    public void Without_its_key_no_trail_holds() => EachTrail((trail, _) => Assert.Equal(1, FirstBroken(trail, Head(trail), keys: new(StringComparer.Ordinal))));

    [Fact]
    public void What_was_anonymised_holds_and_what_was_put_in_its_place_cannot_be_changed() => EachTrail((trail, place) =>
    {
        AuditEvent without = trail[place] with { SubjectName = "Former user", Changes = "[]", Salt = null };
        without = without with { AnonymisedDigest = EventDigests.OfAnonymised(without, Key) };
        Assert.Null(FirstBroken([.. trail[..place], without, .. trail[(place + 1)..]], Head(trail)));
        Assert.Equal(place + 1, FirstBroken([.. trail[..place], without with { SubjectName = "Another" }, .. trail[(place + 1)..]], Head(trail)));
    });

    [Fact]
    public void What_retention_took_away_leaves_a_trail_that_holds() => EachTrail((trail, place) =>
    {
        AuditEvent[] gone = [.. trail[place..].Where((_, index) => index % 3 != 1)];
        AuditGap[] gaps = [.. Gaps.Join([.. gone.Select(Gaps.Of)]).Select(gap => Gaps.Seal(gap, Key))];
        AuditEvent[] left = [.. trail.Except(gone)];
        Assert.Null(FirstBroken(left, Head(trail), gaps));
        Assert.Equal(place + 1, FirstBroken(left, Head(trail), [gaps[0] with { Seal = [1] }, .. gaps[1..]]));
        Assert.Equal(place + 1, FirstBroken(left, Head(trail), gaps[1..]));
    });

    private static void EachTrail(Action<AuditEvent[], int> check)
    {
        var random = new Random(20261123);
        for (int round = 0; round < Rounds; round++)
        {
            AuditEvent[] trail = Trail(1 + random.Next(20));
            check(trail, random.Next(trail.Length));
        }
    }

    private static AuditEvent[] Trail(int length)
    {
        var trail = new List<AuditEvent>();
        for (int sequence = 1; sequence <= length; sequence++)
        {
            trail.Add(EventDigests.Seal(Event(sequence), trail.Count == 0 ? [] : trail[^1].Digest, Key));
        }

        return [.. trail];
    }

    private static AuditEvent Event(long sequence) => new()
    {
        Sequence = sequence,
        Id = Guid.CreateVersion7(),
        At = DateTime.UnixEpoch.AddSeconds(sequence),
        ActorName = "Ada",
        ActorKind = AuditActorKind.Person,
        Action = AuditActions.UserDisabled,
        SubjectKind = AuditSubjectKinds.User,
        SubjectId = Guid.CreateVersion7(),
        SubjectName = $"Bo {sequence}",
        Changes = "[]",
        KeyId = string.Empty,
        Salt = [7],
    };

    private static AuditHead Head(AuditEvent[] trail)
    {
        var head = new AuditHead { Sequence = trail.Length, At = trail[^1].At, Digest = trail[^1].Digest, KeyId = Key.Id };
        return head with { Seal = EventDigests.OfHead(head, Key) };
    }

    /// <summary>As the verifier goes through it; null where all of it holds.</summary>
    private static long? FirstBroken(IEnumerable<AuditEvent> trail, AuditHead head, IReadOnlyList<AuditGap>? gaps = null, Dictionary<string, ChainKey>? keys = null)
    {
        var check = new ChainCheck(keys ?? Known);
        IEnumerable<(long First, Func<string?> Take)> steps = trail.Select(happened => (happened.Sequence, (Func<string?>)(() => check.Next(happened))))
            .Concat((gaps ?? []).Select(gap => (gap.FirstSequence, (Func<string?>)(() => check.Skip(gap)))));
        bool holds = steps.OrderBy(step => step.First).All(step => step.Take() is null) && check.End(head) is null;
        return holds ? null : check.Sequence + 1;
    }
}
