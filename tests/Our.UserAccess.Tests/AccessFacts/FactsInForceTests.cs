using Microsoft.Extensions.Logging.Abstractions;
using NSubstitute;
using Our.UserAccess.AccessFacts;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Tests.AccessFacts;

public sealed class FactsInForceTests
{
    private static readonly Guid Anna = Guid.CreateVersion7();
    private static readonly Guid Bo = Guid.CreateVersion7();

    private readonly ManualClock _clock = new();
    private readonly IFactsLoad _load = Substitute.For<IFactsLoad>();
    private readonly FactsInForce _facts;
    private bool _loadsFail;

    public FactsInForceTests()
    {
        _facts = new FactsInForce(_load, _clock, NullLogger<FactsInForce>.Instance);
        _load.Run().Returns(_ => _loadsFail ? throw new TimeoutException() : AccessSnapshot.Empty.With(facts => facts.PutUser(new UserFact(Anna))));
    }

    [Fact]
    public void Nothing_is_in_force_before_the_first_load() => Assert.Null(_facts.Current);

    [Fact]
    public void What_was_loaded_is_in_force()
    {
        _facts.LoadIfDue();

        Assert.True(_facts.Current?.KnowsUser(Anna));
    }

    [Fact]
    public void Loaded_facts_are_not_loaded_twice()
    {
        _facts.LoadIfDue();
        _facts.LoadIfDue();

        _load.Received(1).Run();
    }

    [Fact]
    public void A_load_that_failed_is_tried_again_after_a_while_and_not_before()
    {
        _loadsFail = true;
        _facts.LoadIfDue();
        _facts.LoadIfDue();
        _load.Received(1).Run();
        Assert.Null(_facts.Current);

        _loadsFail = false;
        _clock.Advance(TimeSpan.FromSeconds(10));
        _facts.LoadIfDue();

        Assert.NotNull(_facts.Current);
    }

    [Fact]
    public void A_change_is_in_force_when_it_returns()
    {
        _facts.LoadIfDue();
        _facts.Change(facts => facts.PutUser(new UserFact(Bo)));

        Assert.True(_facts.Current?.KnowsUser(Bo));
        Assert.True(_facts.Current?.KnowsUser(Anna));
    }

    [Fact]
    public void A_change_before_the_load_is_left_to_the_load()
    {
        _facts.Change(_ => throw new InvalidOperationException("Nobody may ask for it."));

        Assert.Null(_facts.Current);
    }

    [Fact]
    public void A_change_that_fails_makes_everything_load_anew()
    {
        _facts.LoadIfDue();
        _facts.Change(facts => facts.PutUser(new UserFact(Bo)));
        _facts.Change(_ => throw new TimeoutException());

        Assert.True(_facts.Current?.KnowsUser(Anna));
        Assert.False(_facts.Current?.KnowsUser(Bo));
        _load.Received(2).Run();
    }

    [Fact]
    public void Facts_that_cannot_be_brought_up_to_date_are_not_in_force()
    {
        _facts.LoadIfDue();
        _loadsFail = true;
        _facts.Change(_ => throw new TimeoutException());

        Assert.Null(_facts.Current);
    }

    [Fact]
    public void Facts_that_cannot_be_loaded_anew_are_not_in_force()
    {
        _facts.LoadIfDue();
        _loadsFail = true;
        _facts.Reload();

        Assert.Null(_facts.Current);
    }

    [Fact]
    public void Facts_that_were_never_loaded_are_not_loaded_anew()
    {
        _facts.Reload();

        _load.DidNotReceive().Run();
    }

    [Fact]
    public void Whoever_waits_hears_of_the_next_change()
    {
        _facts.LoadIfDue();
        Task next = _facts.Next;
        Assert.False(next.IsCompleted);

        _facts.Change(facts => facts.PutUser(new UserFact(Bo)));

        Assert.True(next.IsCompletedSuccessfully);
        Assert.False(_facts.Next.IsCompleted);
    }
}
