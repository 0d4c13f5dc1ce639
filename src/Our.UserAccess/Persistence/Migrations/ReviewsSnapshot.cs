using Microsoft.EntityFrameworkCore;

#nullable disable

namespace Our.UserAccess.Persistence.Migrations;

/// <summary>The part of reviews in the model after the last migration.</summary>
internal static class ReviewsSnapshot
{
    public static void Build(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity("Our.UserAccess.Reviews.Persistence.ReviewRow", b =>
        {
            b.Property<System.Guid>("Id").ValueGeneratedNever();
            b.Property<string>("Name").IsRequired().HasMaxLength(200);
            b.Property<string>("ScopeKind").IsRequired().HasMaxLength(20);
            b.Property<System.Guid?>("ScopeId");
            b.Property<string>("ScopeName").HasMaxLength(255);
            b.Property<int?>("InactiveDays");
            b.Property<string>("ReviewerIds").IsRequired();
            b.Property<bool>("UseManagers");
            b.Property<System.Guid?>("FallbackReviewerId");
            b.Property<System.DateTime>("StartedAt");
            b.Property<System.Guid>("StartedById");
            b.Property<System.DateTime>("DueAt");
            b.Property<string>("Repeats").IsRequired().HasMaxLength(20);
            b.Property<string>("NoAnswer").IsRequired().HasMaxLength(20);
            b.Property<string>("Message").HasMaxLength(1000);
            b.Property<string>("State").IsRequired().HasMaxLength(20);
            b.Property<string>("Phase").HasMaxLength(20);
            b.Property<System.Guid?>("OperationId");
            b.Property<System.DateTime?>("ClosedAt");
            b.Property<System.Guid?>("ClosedById");
            b.Property<string>("Comment").HasMaxLength(1000);
            b.Property<System.DateTime?>("UndoneAt");
            b.Property<System.DateTime?>("NextStartsAt");
            b.Property<System.DateTime?>("SealedAt");
            b.Property<string>("Digest").HasMaxLength(64);
            b.Property<string>("PageDigest").HasMaxLength(64);
            b.Property<int>("Version").IsConcurrencyToken();
            b.HasKey("Id");
            b.HasIndex("State");
            b.HasIndex("NextStartsAt");
            b.ToTable("ourUserAccessReview", (string)null);
        });

        modelBuilder.Entity("Our.UserAccess.Reviews.Persistence.ReviewItemRow", b =>
        {
            b.Property<System.Guid>("Id").ValueGeneratedNever();
            b.Property<System.Guid>("ReviewId");
            b.Property<System.Guid>("UserId");
            b.Property<string>("UserName").IsRequired().HasMaxLength(255);
            b.Property<string>("UserEmail").IsRequired().HasMaxLength(255);
            b.Property<bool>("IsApi");
            b.Property<string>("Kind").IsRequired().HasMaxLength(20);
            b.Property<System.Guid>("HeldId");
            b.Property<System.Guid?>("GroupId");
            b.Property<string>("GroupName").HasMaxLength(255);
            b.Property<System.Guid?>("PlaceId");
            b.Property<string>("PlaceName").HasMaxLength(255);
            b.Property<System.DateTime?>("Since");
            b.Property<System.DateTime?>("Until");
            b.Property<string>("Sentence").IsRequired().HasMaxLength(1000);
            b.Property<System.DateTime?>("LastSignInAt");
            b.Property<string>("Recommended").IsRequired().HasMaxLength(20);
            b.Property<System.DateTime?>("RecommendedUntil");
            b.Property<string>("Reasons").IsRequired();
            b.Property<bool>("NeedsJustification");
            b.Property<System.Guid?>("ReviewerId");
            b.Property<string>("Decision").HasMaxLength(20);
            b.Property<System.DateTime?>("DecidedUntil");
            b.Property<string>("Comment").HasMaxLength(1000);
            b.Property<System.Guid?>("DecidedById");
            b.Property<System.DateTime?>("DecidedAt");
            b.Property<string>("Memory");
            b.Property<string>("Outcome").HasMaxLength(20);
            b.Property<string>("OutcomeSentence").HasMaxLength(1000);
            b.Property<int>("Version").IsConcurrencyToken();
            b.HasKey("Id");
            b.HasIndex("ReviewId", "UserId", "Kind", "HeldId").IsUnique();
            b.HasIndex("ReviewerId");
            b.HasIndex("UserId");
            b.ToTable("ourUserAccessReviewItem", (string)null);
        });

        modelBuilder.Entity("Our.UserAccess.Reviews.Persistence.ReviewerRow", b =>
        {
            b.Property<System.Guid>("ReviewId");
            b.Property<System.Guid>("UserId");
            b.Property<System.DateTime?>("AskedAt");
            b.Property<System.DateTime?>("RemindedAt");
            b.Property<System.DateTime?>("ToldOverdueAt");
            b.HasKey("ReviewId", "UserId");
            b.ToTable("ourUserAccessReviewer", (string)null);
        });

        modelBuilder.Entity("Our.UserAccess.Reviews.Persistence.EvidenceRow", b =>
        {
            b.Property<System.Guid>("ReviewId").ValueGeneratedNever();
            b.Property<byte[]>("Table").IsRequired();
            b.Property<byte[]>("Page").IsRequired();
            b.HasKey("ReviewId");
            b.ToTable("ourUserAccessReviewEvidence", (string)null);
        });
    }
}
