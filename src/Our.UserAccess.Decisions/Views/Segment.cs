namespace Our.UserAccess.Decisions.Views;

/// <summary>From this position on, up to the next segment, the answers are the same.</summary>
internal readonly record struct Segment(int Start, int Answers);
