namespace Our.UserAccess.Access.WhatIf;

/// <summary>Which answers would change.</summary>
/// <param name="Compared">How many answers were compared.</param>
/// <param name="Gained">How many would become allowed.</param>
/// <param name="Lost">How many would become denied.</param>
/// <param name="Items">The changed ones, 500 at most.</param>
internal sealed record WhatIfResult(long Compared, int Gained, int Lost, IReadOnlyList<WhatIfItem> Items);
