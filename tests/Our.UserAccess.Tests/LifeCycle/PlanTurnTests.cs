using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.LifeCycle.Plans;

namespace Our.UserAccess.Tests.LifeCycle;

public sealed class PlanTurnTests
{
    private static readonly DateTime Noon = new(2026, 11, 22, 12, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(1, null, null, LeaveStage.Ahead, false, PlanTurn.Nothing)]
    [InlineData(0, null, null, LeaveStage.Ahead, false, PlanTurn.EndAccess)]
    [InlineData(-1, null, null, LeaveStage.Ahead, false, PlanTurn.EndAccess)]
    [InlineData(-1, null, null, LeaveStage.Ahead, true, PlanTurn.Nothing)]
    [InlineData(null, 1, 2, LeaveStage.Ahead, false, PlanTurn.Nothing)]
    [InlineData(null, 0, 2, LeaveStage.Ahead, false, PlanTurn.BeginLeave)]
    [InlineData(null, -1, 2, LeaveStage.Beginning, false, PlanTurn.BeginLeave)]
    [InlineData(null, -1, 2, LeaveStage.Away, false, PlanTurn.Nothing)]
    [InlineData(null, -2, 0, LeaveStage.Away, false, PlanTurn.EndLeave)]
    [InlineData(null, -2, -1, LeaveStage.Ahead, false, PlanTurn.EndLeave)]
    [InlineData(0, -1, 2, LeaveStage.Away, false, PlanTurn.EndAccess)]
    [InlineData(-1, -1, 2, LeaveStage.Ahead, true, PlanTurn.Nothing)]
    [InlineData(-1, -2, -1, LeaveStage.Away, true, PlanTurn.EndLeave)]
    public void The_end_of_access_comes_before_a_leave_and_nothing_is_done_twice(
        int? until, int? leaveFrom, int? leaveUntil, LeaveStage stage, bool hasEnded, object turn) =>
        Assert.Equal(turn, Plan(until, leaveFrom, leaveUntil, stage, hasEnded).At(Noon));

    [Theory]
    [InlineData(3, 1, 2, LeaveStage.Ahead, false, 1)]
    [InlineData(3, -1, 2, LeaveStage.Away, false, 2)]
    [InlineData(3, null, null, LeaveStage.Ahead, false, 3)]
    [InlineData(-3, null, null, LeaveStage.Ahead, true, null)]
    public void The_next_moment_is_the_first_that_is_still_ahead(
        int? until, int? leaveFrom, int? leaveUntil, LeaveStage stage, bool hasEnded, int? expected) =>
        Assert.Equal(At(expected), Plan(until, leaveFrom, leaveUntil, stage, hasEnded).NextAfter(Noon));

    private static UserPlan Plan(int? until, int? leaveFrom, int? leaveUntil, LeaveStage stage, bool hasEnded) => new()
    {
        Id = Guid.CreateVersion7(),
        AccessUntil = At(until),
        LeaveFrom = At(leaveFrom),
        LeaveUntil = At(leaveUntil),
        Leave = stage,
        HasEnded = hasEnded,
        Reason = "test",
        CreatedById = Guid.Empty,
        CreatedAt = Noon,
    };

    private static DateTime? At(int? hours) => hours is { } number ? Noon.AddHours(number) : null;
}
