namespace Our.UserAccess.Access.Matrix;

/// <summary>Children by verbs.</summary>
/// <param name="Total">How many children there are.</param>
/// <param name="Items">A row for each child that was asked for, with a verb item for each column.</param>
internal sealed record AccessMatrix(long Total, IReadOnlyList<MatrixRow> Items);
