using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Our.UserAccess.Persistence.Migrations;

/// <summary>Reviews of access, what they looked at, and what was sealed.</summary>
[DbContext(typeof(UserAccessDbContext))]
[Migration("20261123120000_Reviews")]
internal sealed class Reviews : Migration
{
    private const string Review = UserAccessDbContext.TablePrefix + "Review";
    private const string Item = UserAccessDbContext.TablePrefix + "ReviewItem";
    private const string Reviewer = UserAccessDbContext.TablePrefix + "Reviewer";
    private const string Evidence = UserAccessDbContext.TablePrefix + "ReviewEvidence";

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateReviews(migrationBuilder);
        CreateItems(migrationBuilder);
        migrationBuilder.CreateTable(
            name: Reviewer,
            columns: table => new
            {
                ReviewId = table.Column<Guid>(nullable: false),
                UserId = table.Column<Guid>(nullable: false),
                AskedAt = table.Column<DateTime>(nullable: true),
                RemindedAt = table.Column<DateTime>(nullable: true),
                ToldOverdueAt = table.Column<DateTime>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_" + Reviewer, x => new { x.ReviewId, x.UserId }));
        migrationBuilder.CreateTable(
            name: Evidence,
            columns: table => new
            {
                ReviewId = table.Column<Guid>(nullable: false),
                Table = table.Column<byte[]>(nullable: false),
                Page = table.Column<byte[]>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_" + Evidence, x => x.ReviewId));
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(name: Evidence);
        migrationBuilder.DropTable(name: Reviewer);
        migrationBuilder.DropTable(name: Item);
        migrationBuilder.DropTable(name: Review);
    }

    private static void CreateReviews(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: Review,
            columns: table => new
            {
                Id = table.Column<Guid>(nullable: false),
                Name = table.Column<string>(maxLength: 200, nullable: false),
                ScopeKind = table.Column<string>(maxLength: 20, nullable: false),
                ScopeId = table.Column<Guid>(nullable: true),
                ScopeName = table.Column<string>(maxLength: 255, nullable: true),
                InactiveDays = table.Column<int>(nullable: true),
                ReviewerIds = table.Column<string>(nullable: false),
                UseManagers = table.Column<bool>(nullable: false),
                FallbackReviewerId = table.Column<Guid>(nullable: true),
                StartedAt = table.Column<DateTime>(nullable: false),
                StartedById = table.Column<Guid>(nullable: false),
                DueAt = table.Column<DateTime>(nullable: false),
                Repeats = table.Column<string>(maxLength: 20, nullable: false),
                NoAnswer = table.Column<string>(maxLength: 20, nullable: false),
                Message = table.Column<string>(maxLength: 1000, nullable: true),
                State = table.Column<string>(maxLength: 20, nullable: false),
                Phase = table.Column<string>(maxLength: 20, nullable: true),
                OperationId = table.Column<Guid>(nullable: true),
                ClosedAt = table.Column<DateTime>(nullable: true),
                ClosedById = table.Column<Guid>(nullable: true),
                Comment = table.Column<string>(maxLength: 1000, nullable: true),
                UndoneAt = table.Column<DateTime>(nullable: true),
                NextStartsAt = table.Column<DateTime>(nullable: true),
                SealedAt = table.Column<DateTime>(nullable: true),
                Digest = table.Column<string>(maxLength: 64, nullable: true),
                PageDigest = table.Column<string>(maxLength: 64, nullable: true),
                Version = table.Column<int>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_" + Review, x => x.Id));
        migrationBuilder.CreateIndex(name: "IX_" + Review + "_State", table: Review, column: "State");
        migrationBuilder.CreateIndex(name: "IX_" + Review + "_NextStartsAt", table: Review, column: "NextStartsAt");
    }

    private static void CreateItems(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: Item,
            columns: table => new
            {
                Id = table.Column<Guid>(nullable: false),
                ReviewId = table.Column<Guid>(nullable: false),
                UserId = table.Column<Guid>(nullable: false),
                UserName = table.Column<string>(maxLength: 255, nullable: false),
                UserEmail = table.Column<string>(maxLength: 255, nullable: false),
                IsApi = table.Column<bool>(nullable: false),
                Kind = table.Column<string>(maxLength: 20, nullable: false),
                HeldId = table.Column<Guid>(nullable: false),
                GroupId = table.Column<Guid>(nullable: true),
                GroupName = table.Column<string>(maxLength: 255, nullable: true),
                PlaceId = table.Column<Guid>(nullable: true),
                PlaceName = table.Column<string>(maxLength: 255, nullable: true),
                Since = table.Column<DateTime>(nullable: true),
                Until = table.Column<DateTime>(nullable: true),
                Sentence = table.Column<string>(maxLength: 1000, nullable: false),
                LastSignInAt = table.Column<DateTime>(nullable: true),
                Recommended = table.Column<string>(maxLength: 20, nullable: false),
                RecommendedUntil = table.Column<DateTime>(nullable: true),
                Reasons = table.Column<string>(nullable: false),
                NeedsJustification = table.Column<bool>(nullable: false),
                ReviewerId = table.Column<Guid>(nullable: true),
                Decision = table.Column<string>(maxLength: 20, nullable: true),
                DecidedUntil = table.Column<DateTime>(nullable: true),
                Comment = table.Column<string>(maxLength: 1000, nullable: true),
                DecidedById = table.Column<Guid>(nullable: true),
                DecidedAt = table.Column<DateTime>(nullable: true),
                Memory = table.Column<string>(nullable: true),
                Outcome = table.Column<string>(maxLength: 20, nullable: true),
                OutcomeSentence = table.Column<string>(maxLength: 1000, nullable: true),
                Version = table.Column<int>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_" + Item, x => x.Id));
        migrationBuilder.CreateIndex(name: "IX_" + Item + "_ReviewId_UserId_Kind_HeldId", table: Item, columns: ["ReviewId", "UserId", "Kind", "HeldId"], unique: true);
        migrationBuilder.CreateIndex(name: "IX_" + Item + "_ReviewerId", table: Item, column: "ReviewerId");
        migrationBuilder.CreateIndex(name: "IX_" + Item + "_UserId", table: Item, column: "UserId");
    }
}
