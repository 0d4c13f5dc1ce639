namespace Our.UserAccess.Reviews.Reading;

/// <summary>What somebody holds.</summary>
internal sealed record HeldItem(HoldingKind Kind, Guid? GroupId, string? GroupName, Guid? PlaceId, string? PlaceName, DateTime? Since, DateTime? Until);
