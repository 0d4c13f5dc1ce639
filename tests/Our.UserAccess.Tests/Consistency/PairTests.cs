using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Consistency.Memberships;

namespace Our.UserAccess.Tests.Consistency;

public sealed class PairTests
{
    private static readonly DateTime Now = new(2026, 11, 22, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Without_assignments_nothing_is_said_about_the_membership() => Assert.Null(new Pair([]).WantsMembership(Now));

    [Theory]
    [InlineData(-2, -1, false)]
    [InlineData(-1, 0, false)]
    [InlineData(-1, 1, true)]
    [InlineData(0, 1, true)]
    [InlineData(1, 2, false)]
    public void The_membership_is_wanted_within_the_window_its_start_included_and_its_end_not(int from, int until, bool wanted) =>
        Assert.Equal(wanted, new Pair([Assignment(from, until)]).WantsMembership(Now));

    [Fact]
    public void One_active_assignment_is_enough() =>
        Assert.True(new Pair([Assignment(-2, -1), Assignment(-1, null), Assignment(1, null)]).WantsMembership(Now));

    [Theory]
    [InlineData(-3, -2, false)]
    [InlineData(-3, -1, false)]
    [InlineData(-3, 0, true)]
    [InlineData(0, 3, true)]
    [InlineData(1, 3, false)]
    public void A_window_turned_when_it_opened_or_closed_after_the_last_look(int from, int until, bool turned) =>
        Assert.Equal(turned, new Pair([Assignment(from, until)]).TurnedBetween(Now.AddHours(-1), Now));

    [Fact]
    public void Ending_puts_the_end_to_now_and_the_version_up()
    {
        Assignment ended = Pair.Ending(Assignment(-1, 5), Now)?.After ?? throw new InvalidOperationException("It did not end.");

        Assert.Equal((Now.AddHours(-1), Now, 2), (ended.From, ended.Until, ended.Version));
    }

    [Fact]
    public void What_has_not_begun_never_begins()
    {
        Assignment ended = Pair.Ending(Assignment(2, 5), Now)?.After ?? throw new InvalidOperationException("It did not end.");

        Assert.Equal(AssignmentState.Ended, ended.StateAt(Now));
        Assert.True(ended.From <= ended.Until);
    }

    [Fact]
    public void What_has_ended_is_not_ended_again() => Assert.Null(Pair.Ending(Assignment(-2, -1), Now));

    private static Assignment Assignment(int? from, int? until) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = Guid.Empty,
        GroupId = Guid.Empty,
        From = from is int begin ? Now.AddHours(begin) : null,
        Until = until is int end ? Now.AddHours(end) : null,
        Reason = "For a test",
        Source = "screen",
        CreatedById = Guid.Empty,
        CreatedAt = Now,
    };
}
